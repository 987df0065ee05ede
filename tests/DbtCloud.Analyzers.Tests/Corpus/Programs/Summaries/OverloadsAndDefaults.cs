using System.Net.Http.Headers;

public sealed class Api(HttpClient http)
{
    private const string DefaultAccount = "70403103922125";
    private readonly string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");

    public Task<string> JobsAsync() => ReadAsync("jobs");

    public Task<string> RunsAsync(int limit = 50) => ReadAsync($"runs/?limit={Math.Min(limit, 100)}");

    public Task<string> GuildAsync() => ReadAsync("jobs", "70403103922126"); // expect: DBTC1001

    private async Task<string> ReadAsync(string resource, string account = DefaultAccount)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/{resource}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
