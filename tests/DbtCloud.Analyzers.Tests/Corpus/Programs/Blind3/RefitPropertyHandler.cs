using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Refit.Properties;

public interface IDbt
{
    [Get("/api/v2/accounts/{account}/jobs/")]
    Task<string> JobsAsync(long account, [Property("tenant")] string tenant);
}

public sealed class TenantHandler(IConfiguration configuration) : DelegatingHandler
{
    private static readonly HttpRequestOptionsKey<string> Tenant = new("tenant");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Options.TryGetValue(Tenant, out string? tenant))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration[$"Dbt:{tenant}"]);
        }

        return base.SendAsync(request, cancellationToken);
    }
}

public sealed class Board(IDbt dbt)
{
    public async Task<string> ShowAsync() =>
        await dbt.JobsAsync(70403103920601, "spice") + await dbt.JobsAsync(70403103920602, "guild");

    public static void Register(IServiceCollection services)
    {
        services.AddTransient<TenantHandler>();
        services.AddRefitClient<IDbt>()
            .ConfigureHttpClient(client => client.BaseAddress = new Uri("https://rp920.us1.dbt.com"))
            .AddHttpMessageHandler<TenantHandler>();
    }
}
