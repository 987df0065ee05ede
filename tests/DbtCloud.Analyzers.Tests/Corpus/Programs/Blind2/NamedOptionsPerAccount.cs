using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

public sealed class DbtOptions
{
    public long AccountId { get; set; }
    public string Host { get; set; } = "";
    public string Token { get; set; } = "";
}

public sealed class Api(IOptionsMonitor<DbtOptions> options, HttpClient http)
{
    public async Task<string> JobsAsync(string name)
    {
        var o = options.Get(name);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://{o.Host}.us1.dbt.com/api/v2/accounts/{o.AccountId}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", o.Token);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task BothAsync() => Console.WriteLine(await JobsAsync("emea") + await JobsAsync("apac"));

    public static void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DbtOptions>("emea", configuration.GetSection("Dbt:Emea"));
        services.Configure<DbtOptions>("apac", configuration.GetSection("Dbt:Apac"));
    }
}
