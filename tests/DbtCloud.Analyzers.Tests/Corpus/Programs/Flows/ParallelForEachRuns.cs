using System.Net.Http.Headers;

string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
const long Account = 70403103922125;
long[] runs = [70403117937023, 70403117937024];
HttpClient http = new();

await Parallel.ForEachAsync(runs, async (run, cancellationToken) =>
{
    using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{Account}/runs/{run}/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
    response.EnsureSuccessStatusCode();
});
