using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient();
builder.Services.AddSingleton<PipelineMap>();
var app = builder.Build();

// the ids of the route are ours, the map knows dbt's
app.MapPost("/pipelines/{pipelineId:int}/start", async (int pipelineId, PipelineMap map, IHttpClientFactory factory, IConfiguration configuration) =>
{
    if (!map.TryGet(pipelineId, out var target))
    {
        return Results.NotFound(pipelineId);
    }

    using var request = new HttpRequestMessage(HttpMethod.Post, $"https://om930.us1.dbt.com/api/v2/accounts/{target.Account}/jobs/{target.Job}/run/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration[$"Dbt:{target.Account}:Token"]);
    request.Content = new StringContent($$"""{"cause":"pipeline {{pipelineId}}"}""");
    using var response = await factory.CreateClient().SendAsync(request);
    return Results.StatusCode((int)response.StatusCode);
});
app.MapGet("/pipelines", (HttpRequest request, PipelineMap map) => int.TryParse(request.Query["page"], out var page) ? map.Page(page) : map.Page(0));
app.Run();

public sealed class PipelineMap
{
    private readonly Dictionary<int, (long Account, long Job)> targets = new()
    {
        [1] = (70403103930701, 70403103930791),
        [2] = (70403103930702, 70403103930792),
    };

    public bool TryGet(int pipelineId, out (long Account, long Job) target) => targets.TryGetValue(pipelineId, out target);

    public IEnumerable<int> Page(int page) => targets.Keys.Skip(page * 100).Take(100);
}
