using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.Benchmarks.ClientCost.Contestants;

internal sealed class ResilienceContestant(Uri address) : RawContestant(Create(address))
{
    private static HttpClient Create(Uri address)
    {
        ServiceCollection services = new();
        services.AddHttpClient("dbt", client => client.BaseAddress = address).AddStandardResilienceHandler();
        return services.BuildServiceProvider().GetRequiredService<IHttpClientFactory>().CreateClient("dbt");
    }
}
