using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

[ApiController]
[Route("api/v2/accounts")]
public sealed class DbtProxyController(IHttpClientFactory clients, IConfiguration configuration) : ControllerBase
{
    [HttpGet("")]
    public IActionResult List() => Ok(new[] { configuration.GetValue<long>("Dbt:AccountId") });

    [HttpGet("{accountId:long}/jobs")]
    public async Task<IActionResult> Jobs(long accountId, CancellationToken cancellationToken)
    {
        if (accountId != configuration.GetValue<long>("Dbt:AccountId"))
        {
            return NotFound();
        }

        HttpClient http = clients.CreateClient();
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
        using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
        return Content(await response.Content.ReadAsStringAsync(cancellationToken), "application/json");
    }

    [HttpGet("/api/v2/whoami/")]
    public IActionResult WhoAmI() => Ok(User.Identity?.Name);
}
