using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Observability;

public class DbtAuth
{
    public string Pat { get; set; } = "";
}

internal class BearerHandler : DelegatingHandler
{
    private readonly string _pat;

    public BearerHandler(IOptions<DbtAuth> auth) => _pat = auth.Value.Pat;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _pat);
        return await base.SendAsync(request, cancellationToken);
    }
}

public class QueueDepth
{
    private readonly HttpClient _dbt;

    public QueueDepth(IHttpClientFactory f) => _dbt = f.CreateClient("dbt");

    public async Task<IDictionary<string, string>> MeasureAsync(IEnumerable<string> accounts)
    {
        var depth = new SortedDictionary<string, string>();
        foreach (var account in accounts)
        {
            depth[account] = await _dbt.GetStringAsync($"accounts/{account}/runs/?status=1&limit=1"); // expect: DBTC1001
        }

        return depth;
    }
}

public static class Setup
{
    public static void AddQueueDepth(this IServiceCollection services)
    {
        services.AddTransient<BearerHandler>();
        services.AddTransient<QueueDepth>();
        services.AddHttpClient("dbt", c => c.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/"))
            .AddHttpMessageHandler<BearerHandler>();
    }
}
