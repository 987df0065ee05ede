using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Refit.Shared;

[Headers("Authorization: Bearer", "Accept: application/json")]
public interface IDbtAdmin
{
    [Get("/api/v2/accounts/{account}/jobs/")]
    Task<string> Jobs(long account, [AliasAs("limit")] int pageSize);

    [Post("/api/v2/accounts/{account}/jobs/{job}/run/")]
    Task<string> Run(long account, long job, [Body] object body);
}

public static class Composition
{
    public static IServiceCollection AddDbtAdmin(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddRefitClient<IDbtAdmin>(new RefitSettings
            {
                AuthorizationHeaderValueGetter = (_, _) => new ValueTask<string>(configuration["DbtCloud:Token"]!),
            })
            .ConfigureHttpClient(client => client.BaseAddress = new Uri("https://rs969.us1.dbt.com"));
        return services;
    }
}

public sealed class MorningReport(IDbtAdmin admin)
{
    public async Task<int> SizeAsync()
    {
        string ours = await admin.Jobs(70403103969001, 100);
        string theirs = await admin.Jobs(70403103969002, 100); // expect: DBTC1001
        return ours.Length + theirs.Length;
    }
}
