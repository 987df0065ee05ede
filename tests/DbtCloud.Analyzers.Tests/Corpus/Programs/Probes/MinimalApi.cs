using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("dbt", c => c.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/"));
var app = builder.Build();
var pat = builder.Configuration["Dbt:Pat"];
app.MapGet("/finance/jobs", async (IHttpClientFactory f) =>
{
    var http = f.CreateClient("dbt");
    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", pat);
    return await http.GetStringAsync("accounts/70403103922125/jobs/");
});
app.MapGet("/people/jobs", async (IHttpClientFactory f) =>
{
    var http = f.CreateClient("dbt");
    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", pat); // expect: DBTC1001
    return await http.GetStringAsync("accounts/70403103922126/jobs/");
});
app.MapGet("/accounts/{account:long}/jobs", async (long account, IHttpClientFactory f, IConfiguration c) =>
{
    var http = f.CreateClient("dbt");
    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", c[$"Dbt:Accounts:{account}:Pat"]);
    return await http.GetStringAsync($"accounts/{account}/jobs/");
});
app.MapGet("/jobs", Jobs);
app.Run();
static async Task<string> Jobs(IHttpClientFactory f)
{
    return await f.CreateClient("dbt").GetStringAsync("accounts/?limit=100"); // expect: DBTC2001
}
