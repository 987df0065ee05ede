using System.Threading.Channels;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(Channel.CreateBounded<DbtWebhookEvent>(100));

var app = builder.Build();

app.MapPost("/hooks/dbt", async (HttpRequest request, IConfiguration configuration, Channel<DbtWebhookEvent> channel, CancellationToken ct) =>
{
    using var buffer = new MemoryStream();
    await request.Body.CopyToAsync(buffer, ct);
    try
    {
        var webhookEvent = DbtWebhook.Verify(
            buffer.ToArray(),
            request.Headers.Authorization.ToString(),
            configuration["Dbt:WebhookSecret"]!);
        await channel.Writer.WriteAsync(webhookEvent, ct);
        return Results.Ok();
    }
    catch (DbtWebhookSignatureException)
    {
        return Results.Unauthorized();
    }
});

app.Run();
