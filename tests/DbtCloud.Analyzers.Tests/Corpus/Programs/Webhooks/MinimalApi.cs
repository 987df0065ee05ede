using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

WebApplication app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/hooks/dbt", (DbtWebhookEvent hook) => Results.Ok(hook.EventId)); // expect: DBTC3005
app.Run();
