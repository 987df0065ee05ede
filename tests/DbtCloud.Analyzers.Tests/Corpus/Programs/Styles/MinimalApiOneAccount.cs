using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("dbt", (provider, client) =>
{
    var configuration = provider.GetRequiredService<IConfiguration>();
    client.BaseAddress = configuration.GetValue<Uri>("Dbt:AccessUrl");
    client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
});
var app = builder.Build();

app.MapGet("/status/{job:long}", async (long job, IHttpClientFactory clients, IConfiguration configuration) =>
{
    var http = clients.CreateClient("dbt");
    return Results.Text(await http.GetStringAsync($"api/v2/accounts/{configuration["Dbt:AccountId"]}/jobs/{job}/"), "application/json");
});
app.MapGet("/runs", async (IHttpClientFactory clients, IConfiguration configuration) =>
    Results.Text(await clients.CreateClient("dbt").GetStringAsync($"api/v2/accounts/{configuration.GetSection("Dbt").GetValue<long>("AccountId")}/runs/"), "application/json"));
app.Run();
