using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

// The caller's own token goes through untouched, whatever account he asks for.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("dbt", c => c.BaseAddress = new Uri("https://ab123.us1.dbt.com"));
var app = builder.Build();

app.Map("/dbt/{accountId:long}/{**rest}", async (long accountId, string rest, HttpContext context, IHttpClientFactory factory) =>
{
    if (!context.Request.Headers.TryGetValue("Authorization", out var authorization))
    {
        return Results.Unauthorized();
    }

    var upstream = new HttpRequestMessage(new HttpMethod(context.Request.Method), $"/api/v2/accounts/{accountId}/{rest}{context.Request.QueryString}");
    upstream.Headers.TryAddWithoutValidation("Authorization", authorization.ToString());
    if (context.Request.ContentLength > 0)
    {
        upstream.Content = new StreamContent(context.Request.Body);
    }

    var answer = await factory.CreateClient("dbt").SendAsync(upstream, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
    context.Response.StatusCode = (int)answer.StatusCode;
    await answer.Content.CopyToAsync(context.Response.Body);
    return Results.Empty;
});

await app.RunAsync();
