using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

[ApiController]
[Route("compare")]
public sealed class CompareController : ControllerBase
{
    private const long Production = 70403103922125;
    private const long Staging = 70403103922126;
    private readonly HttpClient _http;

    public CompareController(IHttpClientFactory clients, IConfiguration configuration)
    {
        _http = clients.CreateClient();
        _http.BaseAddress = new Uri("https://ab123.us1.dbt.com");
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
    }

    [HttpGet]
    public async Task<ActionResult<object>> Get(CancellationToken cancellationToken)
    {
        var production = await _http.GetStringAsync($"/api/v2/accounts/{Production}/jobs/", cancellationToken);
        var staging = await _http.GetStringAsync($"/api/v2/accounts/{Staging}/jobs/", cancellationToken); // expect: DBTC1001
        return new { production = production.Length, staging = staging.Length };
    }
}
