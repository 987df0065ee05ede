using System.Net.Http.Headers;

var accounts = new (long Id, string? Token)[]
{
    (70403103922125, Environment.GetEnvironmentVariable("DBT_TOKEN_A")),
    (70403103922126, Environment.GetEnvironmentVariable("DBT_TOKEN_B")),
};

using HttpClient http = new();
foreach (var (id, token) in accounts)
{
    using var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/");
    request.Headers.Authorization = new("Bearer", token);
    using var response = await http.SendAsync(request);
    Console.WriteLine(response.StatusCode);
}
