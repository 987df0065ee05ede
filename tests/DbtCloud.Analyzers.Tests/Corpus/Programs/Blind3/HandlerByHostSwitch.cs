using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Handlers.Right;

public sealed class RegionalHandler(IConfiguration configuration) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string? token = request.RequestUri?.Host switch
        {
            "us963.us1.dbt.com" => configuration["DbtCloud:America:Token"],
            "eu963.eu1.dbt.com" => configuration["DbtCloud:Europe:Token"],
            _ => null,
        };

        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return base.SendAsync(request, cancellationToken);
    }
}

public sealed class RegionalJobs(HttpClient http)
{
    public Task<string> AmericaAsync() => http.GetStringAsync("https://us963.us1.dbt.com/api/v2/accounts/70403103963001/jobs/");

    public Task<string> EuropeAsync() => http.GetStringAsync("https://eu963.eu1.dbt.com/api/v2/accounts/70403103963002/jobs/");

    public Task<string> WeatherAsync() => http.GetStringAsync("https://weather.example.com/api/v2/accounts/");
}

public static class RegionalStartup
{
    public static IServiceCollection AddRegionalJobs(this IServiceCollection services)
    {
        services.AddTransient<RegionalHandler>();
        services.AddHttpClient<RegionalJobs>().AddHttpMessageHandler<RegionalHandler>();
        return services;
    }
}
