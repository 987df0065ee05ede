using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Acme.Reporting;

public record AccountDto([property: JsonPropertyName("id")] long Id, [property: JsonPropertyName("name")] string Name);

public record Envelope<T>([property: JsonPropertyName("data")] T Data);

[Headers("Accept: application/json")]
public interface IDbtAdmin
{
    [Get("/api/v3/accounts/")] // expect: DBTC2001
    Task<Envelope<AccountDto[]>> Accounts([Authorize("Bearer")] string token);

    [Get("/api/v3/accounts/{accountId}/projects/")]
    Task<string> Projects(long accountId, [Authorize("Bearer")] string token);

    [Get("/api/v2/accounts/{accountId}/runs/")]
    Task<string> Runs(long accountId, [Authorize("Bearer")] string token, [Query] int limit = 50);
}

public static class Setup
{
    public static IServiceCollection AddDbt(this IServiceCollection services)
    {
        services.AddRefitClient<IDbtAdmin>()
            .ConfigureHttpClient(c => c.BaseAddress = new Uri("https://kx901.eu1.dbt.com"));
        return services;
    }
}
