using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

public sealed class SpiceOptions
{
    public string? Token { get; set; }
}

public sealed class GuildOptions
{
    public string? Token { get; set; }
}

public sealed class Spice(HttpClient http, IOptions<SpiceOptions> options)
{
    public async Task RunAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Token);
        await http.SendAsync(request);
    }
}

public sealed class Guild(HttpClient http, IOptions<GuildOptions> options)
{
    public async Task RunAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Token);
        await http.SendAsync(request);
    }
}
