using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient();
foreach (var key in new[] { "emea", "apac" })
{
    var settings = builder.Configuration.GetRequiredSection($"Dbt:{key}").Get<TenantSettings>()!;
    builder.Services.AddKeyedSingleton(key, settings);
}

var app = builder.Build();
app.MapGet("/emea/jobs", ([FromKeyedServices("emea")] TenantSettings emea, IHttpClientFactory factory) => Jobs.ReadAsync(factory, emea));
app.MapGet("/apac/jobs", ([FromKeyedServices("apac")] TenantSettings apac, IHttpClientFactory factory) => Jobs.ReadAsync(factory, apac));
app.Run();

public sealed class TenantSettings
{
    public long AccountId { get; set; }
    public string AccessUrl { get; set; } = "";
    public string Token { get; set; } = "";
}

internal static class Jobs
{
    public static async Task<IResult> ReadAsync(IHttpClientFactory factory, TenantSettings tenant)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{tenant.AccessUrl}/api/v2/accounts/{tenant.AccountId}/jobs/?limit=50");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tenant.Token);
        using var response = await factory.CreateClient().SendAsync(request);
        return Results.Text(await response.Content.ReadAsStringAsync(), "application/json");
    }
}
