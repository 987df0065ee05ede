using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<DbtCloudOptions>(builder.Configuration.GetSection("DbtCloud"));
builder.Services.AddHttpClient("dbt", (provider, client) =>
{
    client.BaseAddress = new Uri("https://nl964.us1.dbt.com/");
    client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", builder.Configuration["DbtCloud:Token"]);
});

var app = builder.Build();
app.MapGet("/runs/{runId:int}", async (int runId, IHttpClientFactory factory) => // expect-info: DBTC3004
{
    var http = factory.CreateClient("dbt");
    var envelope = await http.GetFromJsonAsync<Envelope<RunDto>>($"api/v2/accounts/70403103964001/runs/{runId}/");
    return envelope is null ? Results.NotFound() : Results.Ok(envelope.Data.Status);
});
app.Run();

public sealed class DbtCloudOptions
{
    public long AccountId { get; set; }
    public int PageSize { get; set; } = 50;
    public string Token { get; set; } = "";
}

public sealed record Envelope<T>([property: JsonPropertyName("data")] T Data);

public sealed class RunDto
{
    [JsonPropertyName("id")]
    public long Id { get; set; }

    [JsonPropertyName("job_definition_id")]
    public int JobDefinitionId { get; set; } // expect-info: DBTC3004

    [JsonPropertyName("status")]
    public int Status { get; set; }
}
