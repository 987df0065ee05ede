using System.Net.Http.Headers;

public sealed class Api(HttpClient http)
{
    private readonly string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");

    public Task<string> SpiceAsync() => ReadAsync("70403103922125");

    public Task<string> GuildAsync() => ReadAsync("70403103922126", Environment.GetEnvironmentVariable("DBT_TOKEN_GUILD"));

    private async Task<string> ReadAsync(string account, string? ownToken = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", ownToken ?? token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
