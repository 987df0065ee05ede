using System.Net.Http.Headers;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

public sealed class DbtWatchOptions
{
    public required string Token { get; init; }

    public required long[] Accounts { get; init; }
}

public sealed class Watcher(IOptions<DbtWatchOptions> options, IHttpClientFactory clients, ILogger<Watcher> logger) : BackgroundService
{
    private readonly DbtWatchOptions settings = options.Value;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(TimeSpan.FromMinutes(5));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            for (int index = 0; index < settings.Accounts.Length; index++)
            {
                await CheckAsync(settings.Accounts[index], stoppingToken); // expect: DBTC1001
            }
        }
    }

    private async Task CheckAsync(long account, CancellationToken cancellationToken)
    {
        HttpClient http = clients.CreateClient();
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?limit=20");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.Token);
        using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
        logger.LogInformation("{Account}: {Status}", account, response.StatusCode);
    }
}
