using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Intranet.Controllers;

public class DbtSettings
{
    public string Host { get; set; } = "ab123.us1.dbt.com";
    public string ApiKey { get; set; } = "";
}

[ApiController]
[Route("api/v2/users")]
public class DbtUsersController : ControllerBase
{
    private readonly IHttpClientFactory _httpClientFactory;
    private readonly DbtSettings _settings;

    public DbtUsersController(IHttpClientFactory httpClientFactory, IOptions<DbtSettings> settings)
    {
        _httpClientFactory = httpClientFactory;
        _settings = settings.Value;
    }

    [HttpGet("{userId:long}")]
    public async Task<IActionResult> Get(long userId)
    {
        var client = _httpClientFactory.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _settings.ApiKey);
        var body = await client.GetStringAsync($"https://{_settings.Host}/api/v2/users/{userId}/"); // expect: DBTC2002
        return Content(body, "application/json");
    }

    [HttpGet("{userId:long}/credentials")]
    public async Task<IActionResult> Credentials(long userId)
    {
        var client = _httpClientFactory.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _settings.ApiKey);
        var body = await client.GetStringAsync($"https://{_settings.Host}/api/v3/users/{userId}/credentials/");
        return Content(body, "application/json");
    }
}
