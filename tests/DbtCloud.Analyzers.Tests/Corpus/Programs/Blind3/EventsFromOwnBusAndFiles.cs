using System.Text.Json;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bus;

public interface IConsume<in T>
{
    Task ConsumeAsync(T message, CancellationToken cancellationToken);
}

public sealed class RunFinishedConsumer : IConsume<DbtWebhookEvent>
{
    public Task ConsumeAsync(DbtWebhookEvent message, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{message.EventType}: {message.Data?.JobName}");
        return Task.CompletedTask;
    }
}

public static class Replay
{
    public static async Task FromFileAsync(string path, IConsume<DbtWebhookEvent> consumer, CancellationToken ct)
    {
        await using FileStream file = File.OpenRead(path);
        DbtWebhookEvent? stored = await JsonSerializer.DeserializeAsync<DbtWebhookEvent>(file, cancellationToken: ct);
        if (stored is not null)
        {
            await consumer.ConsumeAsync(stored, ct);
        }
    }
}

public static class App
{
    public static void Map(WebApplication app)
    {
        app.MapPost("/hooks/dbt", async (HttpRequest request, [Microsoft.AspNetCore.Mvc.FromServices] IConsume<DbtWebhookEvent> consumer, CancellationToken ct) =>
        {
            using MemoryStream body = new();
            await request.Body.CopyToAsync(body, ct);
            string secret = Environment.GetEnvironmentVariable("DBT_HOOK_SECRET") ?? throw new InvalidOperationException("DBT_HOOK_SECRET");
            if (!DbtWebhook.TryVerify(body.ToArray(), request.Headers.Authorization, secret, out DbtWebhookEvent? received))
            {
                return Results.Unauthorized();
            }

            await consumer.ConsumeAsync(received, ct);
            return Results.NoContent();
        });
        app.MapPost("/replay", (string path, IServiceProvider services, CancellationToken ct) =>
            Replay.FromFileAsync(path, services.GetRequiredService<IConsume<DbtWebhookEvent>>(), ct));
    }
}
