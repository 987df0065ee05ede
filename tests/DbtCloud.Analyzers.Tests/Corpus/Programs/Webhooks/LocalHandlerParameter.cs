using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

WebApplication app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/hooks/dbt", Handle);
app.MapPost("/hooks/dbt/{tenant}", HandleTenant);
app.Run();

static IResult Handle(DbtWebhookEvent hook) => Results.Ok(hook.EventId); // expect: DBTC3005

static IResult HandleTenant(string tenant, [FromBody] DbtWebhookEvent hook) => Results.Ok(tenant + hook.EventId); // expect: DBTC3005
