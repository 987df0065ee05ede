using System.Net.Http.Headers;

public sealed class Jobs(HttpClient http)
{
    public Task<string> SpiceAsync() => GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/", "s3cr3t-from-2019"); // expect: DBTC1002

    public Task<string> GuildAsync() => GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/", Environment.GetEnvironmentVariable("GUILD") ?? "");

    public Task<string> OtherAsync() => GetAsync("https://api.example.com/things", "s3cr3t-of-another-service");

    private async Task<string> GetAsync(string url, string token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
