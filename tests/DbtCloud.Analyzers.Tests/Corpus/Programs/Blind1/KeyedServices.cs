using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Keyed;

public sealed record DbtTarget(long AccountId, string Url, string Token);

public sealed class DbtTargetClient(HttpClient http, DbtTarget target)
{
    public async Task<string> JobsAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{target.Url}/api/v2/accounts/{target.AccountId}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", target.Token);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

public static class KeyedRegistration
{
    private static readonly string[] Keys = ["eu", "us", "jp"];

    public static IServiceCollection AddTargets(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient();
        foreach (var key in Keys)
        {
            services.AddKeyedSingleton(key, (_, k) =>
            {
                var section = configuration.GetSection($"Dbt:{k}");
                return new DbtTarget(section.GetValue<long>("AccountId"), section["Url"]!, section["Token"]!);
            });
            services.AddKeyedTransient<DbtTargetClient>(key, (provider, k) =>
                new DbtTargetClient(provider.GetRequiredService<IHttpClientFactory>().CreateClient(), provider.GetRequiredKeyedService<DbtTarget>(k)));
        }

        return services;
    }
}

[ApiController]
[Route("targets")]
public sealed class TargetsController : ControllerBase
{
    [HttpGet]
    public async Task<IActionResult> Get([FromKeyedServices("eu")] DbtTargetClient eu, [FromKeyedServices("us")] DbtTargetClient us)
        => Ok(new[] { await eu.JobsAsync(), await us.JobsAsync() });
}
