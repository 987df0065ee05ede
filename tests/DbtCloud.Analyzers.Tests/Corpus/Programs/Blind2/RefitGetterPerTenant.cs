using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Multitenant;

public interface ITenantContext
{
    long AccountId { get; }
    string Host { get; }
}

public interface ITokenStore
{
    Task<string> TokenOfAsync(long accountId, CancellationToken ct);
}

[Headers("Authorization: Bearer")]
public interface IDbtRuns
{
    [Get("/api/v2/accounts/{accountId}/runs/")]
    Task<string> List(long accountId, [AliasAs("order_by")] string orderBy = "-id", int limit = 100);

    [Post("/api/v2/accounts/{accountId}/runs/{runId}/cancel/")]
    Task Cancel(long accountId, long runId);
}

public static class Registration
{
    public static void AddDbtRuns(IServiceCollection services)
    {
        services.AddScoped(provider =>
        {
            ITenantContext tenant = provider.GetRequiredService<ITenantContext>();
            ITokenStore store = provider.GetRequiredService<ITokenStore>();
            return RestService.For<IDbtRuns>($"https://{tenant.Host}", new RefitSettings
            {
                AuthorizationHeaderValueGetter = (_, ct) => new ValueTask<string>(store.TokenOfAsync(tenant.AccountId, ct)),
            });
        });
    }
}

public sealed class RunController(IDbtRuns runs, ITenantContext tenant)
{
    public Task<string> Index() => runs.List(tenant.AccountId);

    public Task Stop(long id) => runs.Cancel(tenant.AccountId, id);
}
