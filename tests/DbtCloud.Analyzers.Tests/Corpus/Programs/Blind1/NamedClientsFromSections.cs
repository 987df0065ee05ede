using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Analytics;

public static class DbtRegistration
{
    public static IServiceCollection AddDbt(this IServiceCollection services, IConfiguration configuration)
    {
        foreach (var section in configuration.GetRequiredSection("DbtAccounts").GetChildren())
        {
            var token = section["Token"];
            services.AddHttpClient("dbt-" + section.Key, client =>
            {
                client.BaseAddress = new Uri($"{section["AccessUrl"]}/api/v2/accounts/{section["AccountId"]}/");
                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
                client.Timeout = TimeSpan.FromSeconds(30);
            });
        }

        return services.AddTransient<JobCatalogue>();
    }
}

public class JobCatalogue
{
    private readonly IHttpClientFactory _factory;

    public JobCatalogue(IHttpClientFactory factory) => _factory = factory;

    public async IAsyncEnumerable<string> NamesAsync(IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            var client = _factory.CreateClient($"dbt-{key}");
            var page = await client.GetFromJsonAsync<JsonElement>("jobs/?limit=100");
            foreach (var job in page.GetProperty("data").EnumerateArray())
            {
                yield return job.GetProperty("name").GetString() ?? "(unnamed)";
            }
        }
    }
}
