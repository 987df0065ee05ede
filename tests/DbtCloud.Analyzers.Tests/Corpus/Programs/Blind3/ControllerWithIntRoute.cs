using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

namespace Controllers;

[ApiController]
[Route("dbt")]
public class DbtProxyController : ControllerBase
{
    private readonly IHttpClientFactory _factory;
    private readonly IConfiguration _configuration;

    public DbtProxyController(IHttpClientFactory factory, IConfiguration configuration)
    {
        _factory = factory;
        _configuration = configuration;
    }

    [HttpGet("jobs/{jobId:int}")]
    public async Task<IActionResult> GetJob(int jobId, [FromQuery] int page = 0) // expect-info: DBTC3004
    {
        var text = await GetAsync($"jobs/{jobId}/?page={page}");
        return Content(text, "application/json");
    }

    [HttpGet("runs")]
    public async Task<IActionResult> GetRun()
    {
        if (!int.TryParse(Request.Query["run"], out int runId)) // expect-info: DBTC3004
        {
            return BadRequest();
        }

        return Content(await GetAsync($"runs/{runId}/"), "application/json");
    }

    private async Task<string> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://cw930.us1.dbt.com/api/v2/accounts/{_configuration["Dbt:AccountId"]}/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _configuration["Dbt:Token"]);
        using var response = await _factory.CreateClient().SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
