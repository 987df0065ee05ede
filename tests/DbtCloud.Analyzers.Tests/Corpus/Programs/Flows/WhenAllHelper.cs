using System.Net.Http.Headers;

List<long> accounts = [70403103922125, 70403103922126];
string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
using HttpClient http = new();

IEnumerable<Task<string>> all =
    from account in accounts
    where account > 0
    select FetchAsync(http, account, token); // expect: DBTC1001
Console.WriteLine((await Task.WhenAll(all)).Length);

static async Task<string> FetchAsync(HttpClient http, long account, string token)
{
    using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    using HttpResponseMessage response = await http.SendAsync(request);
    return await response.Content.ReadAsStringAsync();
}
