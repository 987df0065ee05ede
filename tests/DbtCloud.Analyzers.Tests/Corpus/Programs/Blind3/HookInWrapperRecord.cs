using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

var builder = WebApplication.CreateSlimBuilder(args);
var app = builder.Build();
var hooks = app.MapGroup("/hooks");
hooks.MapPost("/dbt", Receive);
hooks.MapPost("/dbt/{tenant}", ([AsParameters] TenantHook hook, ILogger<Program> logger) =>
{
    logger.LogInformation("{Tenant}: {Event}", hook.Tenant, hook.Event.EventType);
    return Results.Accepted();
});
app.Run();

static IResult Receive(DbtWebhookEvent payload, ILoggerFactory loggers) // expect: DBTC3005
{
    loggers.CreateLogger("dbt").LogInformation("{Event}", payload.EventId);
    return Results.Accepted();
}

public sealed record TenantHook([FromRoute] string Tenant, [FromBody] DbtWebhookEvent Event); // expect: DBTC3005
