using System.Net.Http.Headers;

Dictionary<long, string> tokens = new()
{
    [70403103922125] = Environment.GetEnvironmentVariable("DBT_TOKEN_SPICE")!,
    [70403103922126] = Environment.GetEnvironmentVariable("DBT_TOKEN_GUILD")!,
};
using HttpClient http = new();

foreach (long account in tokens.Keys)
{
    using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens[account]);
    using HttpResponseMessage response = await http.SendAsync(request);
    Console.WriteLine($"{account}: {response.StatusCode}");
}

foreach ((long account, string token) in tokens)
{
    using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    using HttpResponseMessage response = await http.SendAsync(request);
    Console.WriteLine($"{account}: {response.StatusCode}");
}
