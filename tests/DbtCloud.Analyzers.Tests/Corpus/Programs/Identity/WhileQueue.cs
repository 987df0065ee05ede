using System.Net.Http.Headers;

Queue<long> accounts = new([70403103922125, 70403103922126]);
string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");
using HttpClient http = new();
while (accounts.TryDequeue(out long account))
{
    using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // expect: DBTC1001
    using HttpResponseMessage response = await http.SendAsync(request);
    Console.WriteLine(response.StatusCode);
}
