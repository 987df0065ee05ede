using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

public sealed class DbtOptions
{
    public string Token { get; set; } = "";

    public string Url { get; set; } = "https://ab123.us1.dbt.com";
}

public sealed class Reports(HttpClient http, IOptions<DbtOptions> options)
{
    public Task<string> SpiceAsync() => GetAsync(70403103922125);

    public Task<string> GuildAsync() => GetAsync(70403103922126); // expect: DBTC1001

    private async Task<string> GetAsync(long account)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"{options.Value.Url}/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public static void Register(IServiceCollection services, IConfiguration configuration) =>
        services.Configure<DbtOptions>(configuration.GetSection("Dbt"));
}
