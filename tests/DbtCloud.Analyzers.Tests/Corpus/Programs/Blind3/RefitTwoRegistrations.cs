using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Refit.Registrations;

[Headers("Authorization: Bearer")]
public interface IDbtRuns
{
    [Get("/api/v2/accounts/{account}/runs/")]
    Task<string> List(long account, [Query] int limit, [AliasAs("order_by")] string order = "-id");
}

public interface ISpiceRuns : IDbtRuns;

public interface IGuildRuns : IDbtRuns;

public static class Setup
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddRefitClient<ISpiceRuns>(Settings("Dbt:Spice:Token")).ConfigureHttpClient(client => client.BaseAddress = new Uri("https://rs902.us1.dbt.com"));
        services.AddRefitClient<IGuildRuns>(Settings("Dbt:Guild:Token")).ConfigureHttpClient(client => client.BaseAddress = new Uri("https://rg902.us1.dbt.com"));

        RefitSettings Settings(string key) => new()
        {
            AuthorizationHeaderValueGetter = (_, _) => new ValueTask<string>(configuration[key] ?? ""),
        };
    }
}

public sealed class Dashboard(ISpiceRuns spice, IGuildRuns guild)
{
    public async Task<string> RenderAsync() =>
        await spice.List(70403103903101, limit: 20) + await guild.List(70403103903102, limit: 20);
}
