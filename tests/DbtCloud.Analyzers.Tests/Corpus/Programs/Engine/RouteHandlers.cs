using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/api/v2/accounts/", () => Results.Ok());
app.MapGet("/accounts/{accountId}/jobs", async (long accountId, HttpClient http, IConfiguration c) =>
{
    using var m = new HttpRequestMessage(HttpMethod.Get, $"https://a.us1.dbt.com/api/v2/accounts/{accountId}/jobs/");
    m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", c["Dbt:Token"]);
    return await (await http.SendAsync(m)).Content.ReadAsStringAsync();
});
app.MapGet("/all", async (HttpClient http, IConfiguration c) =>
{
    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", c["Dbt:Token"]);
    return await http.GetStringAsync("https://a.us1.dbt.com/api/v3/accounts/"); // expect: DBTC2001
});
app.Run();
