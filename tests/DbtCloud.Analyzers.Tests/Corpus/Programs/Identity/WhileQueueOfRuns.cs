using System.Net.Http.Headers;

Queue<long> runs = new([70403117937023, 70403117937024]);
string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");
string? account = Environment.GetEnvironmentVariable("DBT_ACCOUNT_ID");
using HttpClient http = new();
while (runs.TryDequeue(out long run))
{
    using HttpRequestMessage request = new(HttpMethod.Post, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/{run}/cancel/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    request.Content = new StringContent("{}");
    using HttpResponseMessage response = await http.SendAsync(request);
    Console.WriteLine(response.StatusCode);
}
