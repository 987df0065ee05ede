using System.Net.Http.Headers;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;

namespace Queues;

public readonly record struct WorkItem(long Account, long Job, string Token);

public sealed class TriggerQueue
{
    private readonly Channel<WorkItem> channel = Channel.CreateBounded<WorkItem>(100);

    public ValueTask AddAsync(long account, long job, string token) => channel.Writer.WriteAsync(new WorkItem(account, job, token));

    public IAsyncEnumerable<WorkItem> ReadAsync(CancellationToken ct) => channel.Reader.ReadAllAsync(ct);
}

public sealed class TriggerService(TriggerQueue queue, IHttpClientFactory factory) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (account, job, token) in queue.ReadAsync(stoppingToken))
        {
            using var http = factory.CreateClient("dbt");
            using var message = new HttpRequestMessage(HttpMethod.Post, $"https://qw902.us1.dbt.com/api/v2/accounts/{account}/jobs/{job}/run/");
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using var answer = await http.SendAsync(message, stoppingToken);
        }
    }
}

public static class Producer
{
    public static async Task FillAsync(TriggerQueue queue)
    {
        await queue.AddAsync(70403103902801, 1, Environment.GetEnvironmentVariable("DBT_SPICE")!);
        await queue.AddAsync(70403103902802, 2, Environment.GetEnvironmentVariable("DBT_GUILD")!);
        await queue.AddAsync(70403103902801, 3, Environment.GetEnvironmentVariable("DBT_SPICE")!);
    }
}
