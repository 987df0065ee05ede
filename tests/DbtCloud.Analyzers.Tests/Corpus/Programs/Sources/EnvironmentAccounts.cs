using System.Net.Http.Headers;

string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
using HttpClient http = new();
await Print(Environment.GetEnvironmentVariable("DBT_ACCOUNT_SPICE")!);
await Print(Environment.GetEnvironmentVariable("DBT_ACCOUNT_GUILD")!); // expect: DBTC1001

async Task Print(string account)
{
    using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    using HttpResponseMessage response = await http.SendAsync(request);
    Console.WriteLine(await response.Content.ReadAsStringAsync());
}
