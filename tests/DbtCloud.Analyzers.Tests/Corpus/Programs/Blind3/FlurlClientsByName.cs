using Flurl.Http;
using Flurl.Http.Configuration;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Flurl.Named;

public static class FlurlRegistration
{
    public static IServiceCollection AddDbt(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton<IFlurlClientCache>(_ => new FlurlClientCache()
            .Add("spice", "https://sf902.us1.dbt.com/api/v2", builder => builder.BeforeCall(call => call.Request.WithOAuthBearerToken(configuration["Dbt:Spice"])))
            .Add("guild", "https://gf902.us1.dbt.com/api/v2", builder => builder.BeforeCall(call => call.Request.WithOAuthBearerToken(configuration["Dbt:Guild"]))));
}

public sealed class Reader(IFlurlClientCache clients)
{
    public Task<string> SpiceAsync() => clients.Get("spice").Request("accounts", 70403103902901, "jobs/").SetQueryParam("limit", 100).GetStringAsync();

    public Task<string> GuildAsync() => clients.Get("guild").Request("accounts", 70403103902902, "jobs/").SetQueryParam("limit", 100).GetStringAsync();

    public async Task<string> DirectAsync(IConfiguration configuration, bool guild)
    {
        var name = guild ? "Guild" : "Spice";
        var account = guild ? 70403103902902 : 70403103902901;
        return await $"https://df902.us1.dbt.com/api/v2/accounts/{account}/runs/".WithOAuthBearerToken(configuration[$"Dbt:{name}"]).GetStringAsync();
    }
}
