using System.Net.Http.Headers;

bool production = args.Contains("--production");
long account = production ? 70403103922125 : 70403103922126;
string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");

using HttpClient http = new();
using HttpRequestMessage request = new(HttpMethod.Post, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/991/run/")
{
    Content = new StringContent("""{"cause":"nightly"}""", System.Text.Encoding.UTF8, "application/json"),
};
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
using HttpResponseMessage response = await http.SendAsync(request);
response.EnsureSuccessStatusCode();
