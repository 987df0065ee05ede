using System.Text.Json;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

var app = WebApplication.Create(args);

app.MapPost("/hooks/text", async (HttpRequest request, ILogger<Program> logger) =>
{
    using var reader = new StreamReader(request.Body);
    var text = await reader.ReadToEndAsync();
    var received = JsonSerializer.Deserialize<DbtWebhookEvent>(text, JsonSerializerOptions.Web); // expect: DBTC3005
    logger.LogInformation("{Event}", received?.EventId);
    return Results.NoContent();
});

app.MapPost("/hooks/context", async context =>
{
    var received = (DbtWebhookEvent?)await context.Request.ReadFromJsonAsync(typeof(DbtWebhookEvent), context.RequestAborted); // expect: DBTC3005
    await context.Response.WriteAsJsonAsync(new { received?.EventId });
});

app.MapPost("/hooks/verified", async (HttpContext context) =>
{
    using var body = new MemoryStream();
    await context.Request.Body.CopyToAsync(body);
    var secret = Environment.GetEnvironmentVariable("DBT_HOOK_SECRET")!;
    return DbtWebhook.TryVerify(body.ToArray(), context.Request.Headers.Authorization, secret, out var received)
        ? Results.Ok(received.EventId)
        : Results.Unauthorized();
});

app.Run();
