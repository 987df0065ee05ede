using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting;

namespace Fakes;

/// <summary>Pretends to be dbt for local development: <c>dotnet run --project Fakes</c>.</summary>
public static class FakeDbt
{
    private static readonly Dictionary<string, long> AccountOfToken = new()
    {
        ["fake-spice"] = 1,
        ["fake-guild"] = 2,
    };

    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.UseUrls("http://localhost:5055");
        var app = builder.Build();

        app.MapGet("/api/v2/accounts/", (HttpRequest request) => Results.Json(new { data = new[] { new { id = Owner(request) } } }));
        app.MapGet("/api/v3/accounts/", (HttpRequest request) => Results.Json(new { data = new[] { new { id = Owner(request) } } }));
        app.MapGet("/api/v2/whoami/", () => Results.Json(new { data = new { user = new { id = 7, email = "dev@example.com" } } }));
        app.MapGet("/api/v2/accounts/{account:long}/projects/", (long account) => Results.Json(new { data = Array.Empty<object>(), extra = new { account } }));
        app.MapGet("/api/v2/accounts/{account:long}/jobs/", (long account, HttpRequest request, int? limit) =>
            Owner(request) != account
                ? Results.Json(new { status = new { code = 403, user_message = "Access denied: Token is not scoped to account." } }, statusCode: 403)
                : limit > 100
                    ? Results.BadRequest("limit may be 100 at most")
                    : Results.Json(new { data = Array.Empty<object>() }));
        app.MapPost("/api/v2/accounts/{account:long}/jobs/{job:long}/run/", (long account, long job) => Results.Json(new { data = new { id = 1, job, account } }));
        app.MapFallback("/api/v4/{**rest}", () => Results.StatusCode(StatusCodes.Status410Gone));

        app.Run();
    }

    private static long Owner(HttpRequest request)
    {
        string header = request.Headers.Authorization.ToString();
        string token = header.StartsWith("Bearer ", StringComparison.Ordinal) ? header[7..] : header.Replace("Token ", "");
        return AccountOfToken.GetValueOrDefault(token);
    }
}
