using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

WebApplication app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/api/v2/accounts/{accountId:int}/runs/", (int accountId, int limit = 500, int offset = 0) =>
{
    int[] runIds = Enumerable.Range(offset, Math.Min(limit, 1000)).ToArray();
    return Results.Ok(new { accountId, runIds });
});
app.Run();
