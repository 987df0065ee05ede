using System.Net.Http.Headers;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
public sealed class WorkerOptions { public required string Token { get; init; } public required long[] AccountIds { get; init; } public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(5); }
public sealed partial class DbtPollingWorker(IHttpClientFactory factory, IOptions<WorkerOptions> options, ILogger<DbtPollingWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Every);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var accountId in options.Value.AccountIds)
            {
                try { await PollAsync(accountId, stoppingToken); } // expect: DBTC1001
                catch (HttpRequestException e) { logger.LogWarning(e, "poll of {Account} failed", accountId); }
            }
        }
    }
    private async Task PollAsync(long accountId, CancellationToken ct)
    {
        using var http = factory.CreateClient("dbt");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/runs/?order_by=-finished_at&limit=100");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Token);
        using var response = await http.SendAsync(request, ct);
        LogPolled(logger, accountId, (int)response.StatusCode);
    }
    [LoggerMessage(1, LogLevel.Information, "polled {Account}: {Status}")]
    private static partial void LogPolled(ILogger logger, long account, int status);
}
public sealed partial class DbtPollingWorker { private static partial void LogPolled(ILogger logger, long account, int status) { } }
