using System.Net.Http.Headers;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Scheduling;

public interface IScheduler
{
    int Enqueue(Func<Task> work);
    void Delete(int jobId);
}

public sealed class TriggerWorker : BackgroundService
{
    private readonly IScheduler scheduler;
    private readonly HttpClient http;
    private readonly ILogger<TriggerWorker> logger;
    private readonly string dbtToken;

    public TriggerWorker(IScheduler scheduler, HttpClient http, ILogger<TriggerWorker> logger, string dbtToken)
    {
        this.scheduler = scheduler;
        this.http = http;
        this.logger = logger;
        this.dbtToken = dbtToken;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        int jobId = scheduler.Enqueue(() => TriggerAsync(70403103954001, 70403103954777, stoppingToken));
        logger.LogInformation("Enqueued as {JobId}", jobId);
        stoppingToken.Register(() => scheduler.Delete(jobId));
        return Task.CompletedTask;
    }

    private async Task TriggerAsync(long accountId, long dbtJobId, CancellationToken ct)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, $"https://sc954.us1.dbt.com/api/v2/accounts/{accountId}/jobs/{dbtJobId}/run/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        request.Content = new StringContent("{\"cause\":\"scheduler\"}");
        using HttpResponseMessage response = await http.SendAsync(request, ct);
        int statusCode = (int)response.StatusCode;
        logger.LogInformation("dbt answered {StatusCode}", statusCode);
    }
}
