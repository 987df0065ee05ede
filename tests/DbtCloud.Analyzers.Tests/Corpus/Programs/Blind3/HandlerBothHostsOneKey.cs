using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Handlers;

// picks the scheme by host, but never the token
public sealed class HostAwareHandler : DelegatingHandler
{
    private readonly IConfiguration _configuration;

    public HostAwareHandler(IConfiguration configuration) => _configuration = configuration;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var scheme = request.RequestUri!.Host.StartsWith("eu", StringComparison.Ordinal) ? "Token" : "Bearer";
        request.Headers.Authorization = new AuthenticationHeaderValue(scheme, _configuration["DbtCloud:Token"]);
        return await base.SendAsync(request, cancellationToken);
    }
}

public sealed class TransatlanticJobs
{
    private readonly HttpClient _http;

    public TransatlanticJobs(HttpClient http) => _http = http;

    public async Task<string> AmericaAsync()
    {
        return await _http.GetStringAsync("https://us962.us1.dbt.com/api/v2/accounts/70403103962001/jobs/");
    }

    public async Task<string> EuropeAsync()
    {
        return await _http.GetStringAsync("https://eu962.eu1.dbt.com/api/v2/accounts/70403103962002/jobs/"); // expect: DBTC1001
    }
}

public static class Startup
{
    public static void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<HostAwareHandler>();
        services.AddHttpClient<TransatlanticJobs>().AddHttpMessageHandler<HostAwareHandler>();
    }
}
