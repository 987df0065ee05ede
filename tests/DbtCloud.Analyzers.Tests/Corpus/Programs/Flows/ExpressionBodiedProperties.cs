using System.Net.Http.Headers;

public sealed class Settings
{
    public string Host => "https://" + Prefix + ".us1.dbt.com";

    public string Token => Environment.GetEnvironmentVariable("DBT_TOKEN") ?? string.Empty;

    private static string Prefix => "ab123";
}

public sealed class Reader(HttpClient http)
{
    private readonly Settings settings = new();

    private AuthenticationHeaderValue Header => new("Bearer", settings.Token);

    public async Task<string> SpiceAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, settings.Host + "/api/v2/accounts/70403103922125/jobs/") { Headers = { Authorization = Header } };
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> GuildAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, settings.Host + "/api/v2/accounts/70403103922126/jobs/") { Headers = { Authorization = Header } }; // expect: DBTC1001
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
