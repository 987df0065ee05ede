using System.Text.Json;
using System.Threading.Channels;
using DbtCloud.Webhooks;
using Microsoft.Extensions.Hosting;

public sealed class HookQueue(Channel<byte[]> queue) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (byte[] message in queue.Reader.ReadAllAsync(stoppingToken))
        {
            DbtWebhookEvent? hook = JsonSerializer.Deserialize<DbtWebhookEvent>(message);
            if (hook is not null)
            {
                await HandleAsync(hook, stoppingToken);
            }
        }
    }

    private static Task HandleAsync(DbtWebhookEvent hook, CancellationToken cancellationToken)
    {
        Console.WriteLine(hook.EventType);
        return Task.Delay(1, cancellationToken);
    }
}
