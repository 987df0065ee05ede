using System.Threading.Channels;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(Channel.CreateBounded<DbtWebhookEvent>(100));

var app = builder.Build();

app.MapGet("/", () => "ok");

app.MapPost("/hooks/dbt", async ([FromBody] DbtWebhookEvent webhookEvent, Channel<DbtWebhookEvent> channel, CancellationToken ct) => // expect: DBTC3005
{
    await channel.Writer.WriteAsync(webhookEvent, ct);
    return Results.Ok();
});

app.MapPost("/hooks/other", async ([FromBody] OtherEvent other, CancellationToken ct) =>
{
    await Task.Yield();
    return Results.Accepted(value: other.Id);
});

app.Run();

record OtherEvent(string Id, string Kind);
