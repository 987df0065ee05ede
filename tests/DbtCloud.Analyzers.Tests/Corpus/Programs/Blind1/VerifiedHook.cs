using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

var builder = WebApplication.CreateSlimBuilder(args);
var app = builder.Build();
string secret = app.Configuration["Dbt:WebhookSecret"] ?? throw new InvalidOperationException("Dbt:WebhookSecret");

app.MapPost("/hooks/dbt", async (HttpContext context) =>
{
    using MemoryStream body = new();
    await context.Request.Body.CopyToAsync(body, context.RequestAborted);
    try
    {
        DbtWebhookEvent hook = DbtWebhook.Verify(body.ToArray(), context.Request.Headers.Authorization.ToString(), secret);
        await Handler.OnAsync(hook, context.RequestAborted);
        return Results.NoContent();
    }
    catch (DbtWebhookSignatureException)
    {
        return Results.StatusCode(StatusCodes.Status401Unauthorized);
    }
});

app.MapPost("/hooks/github", (GitHubPush push) => Results.Accepted(value: push.Ref));
app.Run();

internal sealed record GitHubPush(string Ref, string After);

internal static class Handler
{
    public static Task OnAsync(DbtWebhookEvent hook, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{hook.EventType}: {hook.EventId}");
        return Task.Delay(1, cancellationToken);
    }
}
