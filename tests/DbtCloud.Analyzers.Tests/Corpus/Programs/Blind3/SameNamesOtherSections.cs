using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Sections;

public abstract class SectionService(HttpClient http, IConfigurationSection section)
{
    protected async Task<string> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://sn808.us1.dbt.com/api/v2/accounts/{section["AccountId"]}/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", section["Token"]);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class Alpha(HttpClient http, IConfiguration configuration) : SectionService(http, configuration.GetSection("Dbt:Alpha"))
{
    public Task<string> JobsAsync() => GetAsync("jobs/");
}

public sealed class Beta(HttpClient http, IConfiguration configuration) : SectionService(http, configuration.GetSection("Dbt:Beta"))
{
    public Task<string> JobsAsync() => GetAsync("jobs/");
}

public static class Wiring
{
    public static void Add(IServiceCollection services)
    {
        services.AddHttpClient<Alpha>();
        services.AddHttpClient<Beta>();
    }
}
