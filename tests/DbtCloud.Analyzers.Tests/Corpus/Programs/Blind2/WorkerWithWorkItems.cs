using System.Net.Http.Headers;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Workers;

public sealed record DbtWorkItem(string AccessUrl, long AccountId, string Token, long JobId)
{
    public override string ToString() => $"{AccessUrl} {AccountId}/{JobId}";
}

public sealed class TriggerWorker(ChannelReader<DbtWorkItem> queue, IHttpClientFactory factory, ILogger<TriggerWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (DbtWorkItem item in queue.ReadAllAsync(stoppingToken))
        {
            try
            {
                await TriggerAsync(item, stoppingToken);
            }
            catch (HttpRequestException error)
            {
                logger.LogError(error, "triggering {Item} failed", item);
            }
        }
    }

    private async Task TriggerAsync(DbtWorkItem item, CancellationToken ct)
    {
        HttpClient http = factory.CreateClient();
        using HttpRequestMessage request = new(HttpMethod.Post, $"{item.AccessUrl}/api/v2/accounts/{item.AccountId}/jobs/{item.JobId}/run/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", item.Token);
        request.Content = new StringContent("""{"cause":"queue"}""", System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await http.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
        logger.LogInformation("triggered {JobId} in {AccountId}", item.JobId, item.AccountId);
    }
}
