using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hooks;

public interface IMessageBus
{
    Task PublishAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken);

    IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancellationToken);
}

public static class Receiver
{
    public static void Map(WebApplication app, string secret)
    {
        app.MapPost("/dbt", async (HttpRequest request, IMessageBus bus, CancellationToken cancellationToken) =>
        {
            using var buffer = new MemoryStream();
            await request.Body.CopyToAsync(buffer, cancellationToken);
            DbtWebhookEvent verified;
            try
            {
                verified = DbtWebhook.Verify(buffer.ToArray(), request.Headers["Authorization"]!, secret);
            }
            catch (DbtWebhookSignatureException)
            {
                return Results.Unauthorized();
            }

            await bus.PublishAsync(JsonSerializer.SerializeToUtf8Bytes(verified), cancellationToken);
            return Results.Accepted();
        });
    }
}

public sealed class Consumer(IMessageBus bus, Channel<string> done) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (ReadOnlyMemory<byte> message in bus.ReadAsync(stoppingToken))
        {
            DbtWebhookEvent? fromQueue = JsonSerializer.Deserialize<DbtWebhookEvent>(message.Span);
            await HandleAsync(fromQueue!, stoppingToken);
        }
    }

    private async Task HandleAsync(DbtWebhookEvent hook, CancellationToken cancellationToken) =>
        await done.Writer.WriteAsync($"{hook.EventId}", cancellationToken);
}
