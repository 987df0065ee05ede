using System.ComponentModel.DataAnnotations;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace Warehouse.Control;

public class PipelineEntity
{
    [Key]
    public int Id { get; set; }
    public int OwnerAccountId { get; set; }
    public int GitLabProjectId { get; set; }
    public long DbtAccountId { get; set; }
    public long DbtJobId { get; set; }
}

public interface IPipelines
{
    PipelineEntity? Find(int id);
}

[ApiController]
[Route("pipelines")]
public class PipelinesController : ControllerBase
{
    private readonly IPipelines _pipelines;
    private readonly IHttpClientFactory _factory;

    public PipelinesController(IPipelines pipelines, IHttpClientFactory factory)
    {
        _pipelines = pipelines;
        _factory = factory;
    }

    [HttpPost("{id:int}/start")]
    public async Task<IActionResult> Start(int id, [FromQuery] int retries = 1)
    {
        var entity = _pipelines.Find(id);
        if (entity is null)
        {
            return NotFound(id);
        }

        var client = _factory.CreateClient("dbt");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"https://eb831.us1.dbt.com/api/v2/accounts/{entity.DbtAccountId}/jobs/{entity.DbtJobId}/run/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable($"DBT_TOKEN_{entity.DbtAccountId}"));
        request.Content = JsonBody(new { cause = $"pipeline {entity.Id}, try {retries}" });
        using var response = await client.SendAsync(request);

        var gitLab = _factory.CreateClient("gitlab");
        await gitLab.PostAsync($"https://gitlab.example.com/api/v4/projects/{entity.GitLabProjectId}/pipeline", JsonBody(new { @ref = "main" }));

        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var status = document.RootElement.GetProperty("data").GetProperty("status").GetInt32();
        return status < 10 ? Accepted() : StatusCode(502);
    }

    private static StringContent JsonBody(object body) => new(JsonSerializer.Serialize(body), System.Text.Encoding.UTF8, "application/json");
}
