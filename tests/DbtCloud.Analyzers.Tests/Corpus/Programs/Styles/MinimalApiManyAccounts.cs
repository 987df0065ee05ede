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

app.MapGet("/status", async (IHttpClientFactory clients, IConfiguration configuration) =>
{
    var http = clients.CreateClient("dbt");
    var results = new List<int>();
    foreach (var account in configuration.GetSection("Dbt:Accounts").Get<long[]>() ?? [])
    {
        var body = await http.GetStringAsync($"api/v2/accounts/{account}/runs/?limit=1"); // expect: DBTC1001
        results.Add(body.Length);
    }

    return Results.Ok(results);
});
app.Run();
