using System.Net.Http.Headers;

string? shared = Environment.GetEnvironmentVariable("DBT_TOKEN");
var accounts = new (long Id, string? Token)[]
{
    (70403103922125, shared),
    (70403103922126, shared), // expect: DBTC1001
};

using HttpClient http = new();
foreach (var (id, token) in accounts)
{
    using var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/");
    request.Headers.Authorization = new("Bearer", token);
    using var response = await http.SendAsync(request);
    Console.WriteLine(response.StatusCode);
}
