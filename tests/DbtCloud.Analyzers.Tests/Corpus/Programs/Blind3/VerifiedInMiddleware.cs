using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Hooks.Middleware;

public sealed class DbtHookMiddleware(RequestDelegate next, IConfiguration configuration)
{
    public static readonly object Key = new();

    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/hooks/dbt"))
        {
            await next(context);
            return;
        }

        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        try
        {
            context.Items[Key] = DbtWebhook.Verify(body.ToArray(), context.Request.Headers.Authorization.ToString(), configuration["Dbt:HookSecret"]!);
        }
        catch (DbtWebhookSignatureException)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        await next(context);
    }
}

public static class Endpoints
{
    public static void Map(WebApplication app)
    {
        app.UseMiddleware<DbtHookMiddleware>();
        app.MapPost("/hooks/dbt", (HttpContext context) =>
        {
            DbtWebhookEvent received = (DbtWebhookEvent)context.Items[DbtHookMiddleware.Key]!;
            return Results.Ok(new { received.EventId, received.Data?.JobName });
        });
    }
}
