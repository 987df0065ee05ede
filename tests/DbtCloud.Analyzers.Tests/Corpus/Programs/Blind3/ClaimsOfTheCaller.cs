using System.Net.Http.Headers;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("dbt", client => client.BaseAddress = new Uri("https://cl911.us1.dbt.com"));
builder.Services.AddHttpContextAccessor();
var app = builder.Build();

// everybody brings his own account and token; the proxy holds none
app.MapGet("/jobs", async (ClaimsPrincipal user, IHttpClientFactory factory, int limit = 100) =>
{
    var account = user.FindFirstValue("dbt_account");
    using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v2/accounts/{account}/jobs/?limit={limit}");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", user.FindFirstValue("dbt_token"));
    using var response = await factory.CreateClient("dbt").SendAsync(request);
    return Results.Text(await response.Content.ReadAsStringAsync(), "application/json");
});

app.MapGet("/accounts/{account:long}/runs", async (long account, HttpRequest incoming, IHttpClientFactory factory) =>
{
    using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v2/accounts/{account}/runs/");
    request.Headers.Authorization = AuthenticationHeaderValue.Parse(incoming.Headers.Authorization.ToString());
    using var response = await factory.CreateClient("dbt").SendAsync(request);
    return Results.StatusCode((int)response.StatusCode);
});

app.Run();
