using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

WebApplication app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/hooks/dbt", async (HttpContext context) =>
{
    DbtWebhookEvent? hook = await context.Request.ReadFromJsonAsync<DbtWebhookEvent>(); // expect: DBTC3005
    return hook is null ? Results.BadRequest() : Results.Ok(hook.EventId);
});
app.Run();
