using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Segments;

internal sealed class SegmentHandler : DelegatingHandler
{
    private readonly IConfiguration _configuration;

    public SegmentHandler(IConfiguration configuration) => _configuration = configuration;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // "/", "api/", "v2/", "accounts/", "70403103920401/", ...
        var segments = request.RequestUri!.Segments;
        if (segments.Length > 4 && segments[3] == "accounts/")
        {
            var account = segments[4].TrimEnd('/');
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _configuration["Dbt:Tokens:" + account]);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}

internal sealed class SegmentClient(HttpClient http)
{
    public Task<string> OneAsync() => http.GetStringAsync("/api/v2/accounts/70403103920401/jobs/");

    public Task<string> TwoAsync() => http.GetStringAsync("/api/v2/accounts/70403103920402/jobs/");

    public static void Register(IServiceCollection services) =>
        services.AddTransient<SegmentHandler>()
            .AddHttpClient<SegmentClient>(client => client.BaseAddress = new Uri("https://sg920.us1.dbt.com"))
            .AddHttpMessageHandler<SegmentHandler>();
}
