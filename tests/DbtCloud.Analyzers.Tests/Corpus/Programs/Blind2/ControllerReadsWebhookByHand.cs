using System.Text.Json;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Mvc;

[ApiController, Route("hooks")]
public class HooksController : ControllerBase
{
    [HttpPost("dbt")]
    public async Task<IActionResult> Dbt()
    {
        using var reader = new StreamReader(Request.Body);
        var body = await reader.ReadToEndAsync();
        var webhookEvent = JsonSerializer.Deserialize<DbtWebhookEvent>(body); // expect: DBTC3005
        return webhookEvent is null ? BadRequest() : Ok();
    }

    [HttpPost("verified")]
    public async Task<IActionResult> Verified([FromServices] string secret)
    {
        using var memory = new MemoryStream();
        await Request.Body.CopyToAsync(memory);
        var webhookEvent = DbtWebhook.Verify(memory.ToArray(), Request.Headers.Authorization.ToString(), secret);
        string stored = JsonSerializer.Serialize(webhookEvent);
        await System.IO.File.WriteAllTextAsync("last.json", stored);
        return Ok();
    }

    public static DbtWebhookEvent? Last() => JsonSerializer.Deserialize<DbtWebhookEvent>(System.IO.File.ReadAllText("last.json"));
}
