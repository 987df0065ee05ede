using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

public interface INotifyOps
{
    Task NotifyAsync(string text);
}

public static class HookEndpoints
{
    public static RouteGroupBuilder MapDbtHooks(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/hooks");
        group.MapPost("/dbt/finished", async (
            DbtWebhookEvent payload, // expect: DBTC3005
            INotifyOps ops,
            ILoggerFactory loggers) =>
        {
            loggers.CreateLogger("hooks").LogInformation("{Type} {Id}", payload.EventType, payload.EventId);
            await ops.NotifyAsync($"dbt says {payload.EventType}");
            return Results.Ok();
        });
        group.MapPost("/dbt/started", OnStartedAsync);
        return group;
    }

    private static async Task<IResult> OnStartedAsync(HttpRequest request, INotifyOps ops)
    {
        var payload = await request.ReadFromJsonAsync<DbtWebhookEvent>(); // expect: DBTC3005
        if (payload is null)
        {
            return Results.BadRequest();
        }

        await ops.NotifyAsync("started: " + payload.EventId);
        return Results.Ok();
    }
}
