using System.Net.Http.Json;
using System.Text.Json;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

WebApplication app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/hooks/dbt", async (HttpRequest request) =>
{
    using JsonDocument document = await JsonDocument.ParseAsync(request.Body);
    DbtWebhookEvent? hook = document.RootElement.Deserialize<DbtWebhookEvent>(); // expect: DBTC3005
    return Results.Ok(hook?.EventId);
});
app.Run();
