using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
public sealed class DbtOptions { public string ApiToken { get; set; } = ""; public long EuAccountId { get; set; } public long UsAccountId { get; set; } public string BaseUrl { get; set; } = "https://ab123.us1.dbt.com"; }
public static class Reg { public static void Add(IServiceCollection s, IConfiguration c) { s.Configure<DbtOptions>(c.GetSection("Dbt")); s.AddSingleton<Gateway>(); } }
public sealed class Gateway
{
    private readonly DbtOptions _options;
    private readonly HttpClient _http;
    public Gateway(IOptions<DbtOptions> options, HttpClient http)
    {
        _options = options.Value;
        _http = http;
        _http.BaseAddress = new Uri(_options.BaseUrl);
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _options.ApiToken);
    }
    public Task<string> EuJobs() => Jobs(_options.EuAccountId);
    public Task<string> UsJobs() => Jobs(_options.UsAccountId); // expect: DBTC1001
    private Task<string> Jobs(long id) => _http.GetStringAsync($"/api/v2/accounts/{id}/jobs/");
}
