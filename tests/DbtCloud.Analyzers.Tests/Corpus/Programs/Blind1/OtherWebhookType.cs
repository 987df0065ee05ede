using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace Hooks.Own;

// not the SDK's type: our own DTO of the same name, for our own event grid
public sealed class DbtWebhookEvent
{
    [JsonPropertyName("eventId")]
    public string? EventId { get; set; }

    [JsonPropertyName("accountId")]
    public long AccountId { get; set; }

    [JsonPropertyName("runId")]
    public string? RunId { get; set; }
}

[ApiController]
[Route("grid")]
public class GridController(HttpClient http) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post([FromBody] DbtWebhookEvent body, [FromHeader(Name = "Authorization")] string signature)
    {
        if (signature.Length != 64)
        {
            return Unauthorized();
        }

        var token = Environment.GetEnvironmentVariable($"DBT_TOKEN_{body.AccountId}");
        var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{body.AccountId}/runs/{body.RunId}/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var response = await http.SendAsync(request);
        return Ok(await response.Content.ReadAsStringAsync());
    }

    [HttpPost("raw")]
    public async Task<IActionResult> Raw()
    {
        var parsed = await JsonSerializer.DeserializeAsync<DbtWebhookEvent>(Request.Body);
        return Ok(parsed?.EventId);
    }
}
