using System.Net.Http.Headers;

string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
long[] accounts = [70403103922125, 70403103922126];
HttpClient http = new();

await Parallel.ForEachAsync(accounts, async (account, cancellationToken) =>
{
    using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // expect: DBTC1001
    using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
    response.EnsureSuccessStatusCode();
});
