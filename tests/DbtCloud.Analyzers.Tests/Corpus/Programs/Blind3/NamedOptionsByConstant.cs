using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Named;

public class DbtConnection
{
    public string Pat { get; set; } = "";
    public string Url { get; set; } = "";
}

public static class Names
{
    public const string Blue = "blue";
    public const string Green = "green";
}

public class BlueGreen
{
    private readonly IOptionsMonitor<DbtConnection> _options;
    private readonly HttpClient _http;

    public BlueGreen(IOptionsMonitor<DbtConnection> options, HttpClient http)
    {
        _options = options;
        _http = http;
    }

    public static void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DbtConnection>(Names.Blue, configuration.GetSection("Dbt:Blue"));
        services.Configure<DbtConnection>(Names.Green, configuration.GetSection("Dbt:Green"));
        services.AddHttpClient<BlueGreen>();
    }

    public async Task<bool> AgreeAsync()
    {
        var blue = await SendAsync(_options.Get(Names.Blue), 70403103901401);
        var green = await SendAsync(_options.Get(Names.Green), 70403103901402);
        return blue == green;
    }

    private async Task<string> SendAsync(DbtConnection connection, long account)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(connection.Url), $"api/v2/accounts/{account}/jobs/?limit=100"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", connection.Pat);
        using var response = await _http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
