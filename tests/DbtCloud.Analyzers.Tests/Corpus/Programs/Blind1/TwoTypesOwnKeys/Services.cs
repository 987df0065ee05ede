using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Own.Keys;

public sealed class EuropeOptions
{
    public string Token { get; set; } = "";
}

public sealed class AmericaOptions
{
    public string Token { get; set; } = "";
}

public abstract class DbtServiceBase(HttpClient http, string token)
{
    protected async Task<string> GetAsync(string url)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class EuropeService(HttpClient http, IOptions<EuropeOptions> options) : DbtServiceBase(http, options.Value.Token)
{
    public Task<string> JobsAsync() => GetAsync("https://ab123.eu1.dbt.com/api/v2/accounts/70403103922125/jobs/");
}

public sealed class AmericaService(HttpClient http, IOptions<AmericaOptions> options) : DbtServiceBase(http, options.Value.Token)
{
    public Task<string> JobsAsync() => GetAsync("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
}

public sealed class AsiaService(HttpClient http, IConfiguration configuration) : DbtServiceBase(http, configuration["Asia:Dbt:Token"] ?? "")
{
    public Task<string> JobsAsync() => GetAsync("https://ef789.jp1.dbt.com/api/v2/accounts/70403103922127/jobs/");
}
