using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Sections.Worker;

public class NightlyWorker : BackgroundService
{
    private readonly IConfiguration _configuration;
    private readonly ILogger<NightlyWorker> _logger;
    private readonly HttpClient _http = new();

    public NightlyWorker(IConfiguration configuration, ILogger<NightlyWorker> logger)
    {
        _configuration = configuration;
        _logger = logger;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var section in _configuration.GetRequiredSection("Dbt").GetSection("Accounts").GetChildren())
        {
            if (!section.GetValue("Enabled", true))
            {
                continue;
            }

            var id = section.GetValue<long>("AccountId");
            var url = section["AccessUrl"];
            _logger.LogInformation("Account {Key}: {Id} at {Url}", section.Key, id, url);
            var request = new HttpRequestMessage(HttpMethod.Get, $"{url}/api/v2/accounts/{id}/runs/?limit={section.GetValue("PageSize", 100)}");
            request.Headers.Authorization = new AuthenticationHeaderValue(section["Scheme"] ?? "Bearer", section["Token"]);
            var response = await _http.SendAsync(request, stoppingToken);
            _logger.LogInformation("{Key}: {Status}", section.Key, response.StatusCode);
        }

        foreach (var key in new[] { "spice", "guild" })
        {
            var account = _configuration.GetSection($"Dbt:Accounts:{key}");
            var request = new HttpRequestMessage(HttpMethod.Get, account["AccessUrl"] + "/api/v2/accounts/" + account["AccountId"] + "/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", account["Token"]);
            await _http.SendAsync(request, stoppingToken);
        }
    }
}
