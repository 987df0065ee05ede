using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

// A stand-in for dbt used by the front-end team, never talks to anybody.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<FakeDbtStore>();
var app = builder.Build();

app.MapGet("/api/v2/accounts/", (FakeDbtStore store) => Results.Ok(new { data = store.Accounts }));
app.MapGet("/api/v3/accounts/", (FakeDbtStore store) => Results.Ok(new { data = store.Accounts }));
app.MapGet("/api/v2/whoami/", () => Results.Ok(new { data = new { user = new { id = 1 } } }));
app.MapGet("/api/v2/accounts/{accountId:long}/projects/", (long accountId, FakeDbtStore store) => store.Projects(accountId));
app.MapPost("/api/v2/accounts/{accountId:long}/jobs/{jobId:int}/run/", (long accountId, int jobId, FakeDbtStore store) => store.Trigger(accountId, jobId));
app.MapFallback(context =>
{
    if (context.Request.Path.StartsWithSegments("/api/v4"))
    {
        context.Response.StatusCode = StatusCodes.Status410Gone;
    }

    return Task.CompletedTask;
});
app.Run();

internal sealed class FakeDbtStore
{
    public List<object> Accounts { get; } = [new { id = 1, name = "spice" }, new { id = 2, name = "guild" }];

    public IResult Projects(long accountId) => accountId == 1 ? Results.Ok(new { data = Array.Empty<object>() }) : Results.NotFound();

    public IResult Trigger(long accountId, int jobId) => Results.Ok(new { data = new { id = 99, account_id = accountId, job_definition_id = jobId } });
}
