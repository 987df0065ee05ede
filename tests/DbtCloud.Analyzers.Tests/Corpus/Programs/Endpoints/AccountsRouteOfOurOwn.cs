using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
WebApplication app = builder.Build();
app.MapGet("/api/v2/accounts/", () => Results.Ok(Array.Empty<string>()));
app.MapGet("/api/v3/accounts/{id:long}/jobs/", (long id) => Results.Ok(id));
app.MapGet("/api/v2/users/{id}/", (long id) => Results.Ok(id));
app.MapGet("/api/v2/whoami/", () => "dbt fake");
app.Run();
