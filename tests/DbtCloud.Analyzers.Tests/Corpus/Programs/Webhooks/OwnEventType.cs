using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

WebApplication app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/hooks/github", (WebhookEvent hook) => Results.Ok(hook.EventId));
app.MapPost("/hooks/other", async (HttpContext context) => await context.Request.ReadFromJsonAsync<WebhookEvent>());
app.Run();

internal sealed record WebhookEvent(string EventId, string EventType);
