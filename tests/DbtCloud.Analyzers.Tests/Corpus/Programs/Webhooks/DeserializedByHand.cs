using System.Text.Json;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Mvc;

[Route("hooks/dbt")]
public sealed class DbtHookController : Controller
{
    [HttpPost]
    public async Task<IActionResult> Receive()
    {
        using StreamReader reader = new(Request.Body);
        string body = await reader.ReadToEndAsync();
        DbtWebhookEvent? hook = JsonSerializer.Deserialize<DbtWebhookEvent>(body); // expect: DBTC3005
        return Ok(hook?.EventId);
    }

    [HttpPost("stream")]
    public async Task<IActionResult> ReceiveStream(CancellationToken cancellationToken)
    {
        DbtWebhookEvent? hook = await JsonSerializer.DeserializeAsync<DbtWebhookEvent>(Request.Body, cancellationToken: cancellationToken); // expect: DBTC3005
        return Ok(hook?.EventId);
    }
}
