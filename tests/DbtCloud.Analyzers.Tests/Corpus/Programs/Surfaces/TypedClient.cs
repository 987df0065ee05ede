using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<DbtService>(client =>
{
    client.BaseAddress = new Uri("https://ab123.us1.dbt.com");
    client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", builder.Configuration["Dbt:Token"]);
});
WebApplication app = builder.Build();
app.MapGet("/jobs", (DbtService service) => service.JobsAsync());
app.Run();

public sealed class DbtService(HttpClient http)
{
    public async Task<string[]> JobsAsync() =>
    [
        await http.GetStringAsync("/api/v2/accounts/70403103922125/jobs/"),
        await http.GetStringAsync("/api/v2/accounts/70403103922126/jobs/"), // expect: DBTC1001
    ];
}
