// csharp: 14
using System.Net.Http;
using System.Net.Http.Headers;

HttpClient client = new();
string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
await client.JobsAsync(70403103922125);
await client.JobsAsync(70403103922126); // expect: DBTC1001

public static class DbtExtensions
{
    extension(HttpClient http)
    {
        public Task<string> JobsAsync(long account) => http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
    }
}
