using System.Net.Http.Headers;

long[] accounts = [70403103922125, 70403103922126, 70403103922127];
string token = Environment.GetEnvironmentVariable("DBT_TOKEN") ?? throw new InvalidOperationException("DBT_TOKEN is not set.");
using HttpClient http = new();

foreach (long account in accounts)
{
    using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // expect: DBTC1001
    using HttpResponseMessage response = await http.SendAsync(request);
    Console.WriteLine($"{account}: {response.StatusCode}");
}
