using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

public sealed class DbtOptions
{
    public string? Token { get; set; }

    public string? GuildToken { get; set; }
}

public sealed class Alpha(IOptions<DbtOptions> options)
{
    public async Task RunAsync(HttpClient http)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Token);
        await http.SendAsync(request);
    }
}

public sealed class Beta(IOptions<DbtOptions> options)
{
    public async Task RunAsync(HttpClient http)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Token); // expect: DBTC1004
        await http.SendAsync(request);
    }
}

public sealed class Gamma(IOptions<DbtOptions> options)
{
    public async Task RunAsync(HttpClient http)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922127/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.GuildToken);
        await http.SendAsync(request);
    }
}
