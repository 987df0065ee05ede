using System.Text;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
WebApplication app = builder.Build();
app.MapPost("/hooks/dbt", async (HttpRequest request, IConfiguration configuration, CancellationToken cancellationToken) =>
{
    using MemoryStream body = new();
    await request.Body.CopyToAsync(body, cancellationToken);
    try
    {
        DbtWebhookEvent hook = DbtWebhook.Verify(body.ToArray(), request.Headers.Authorization.ToString(), configuration["Dbt:HookSecret"]!);
        return Results.Ok(hook.EventId);
    }
    catch (DbtWebhookSignatureException)
    {
        return Results.Unauthorized();
    }
});
app.Run();
