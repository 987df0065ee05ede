using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("hooks/dbt")]
public sealed class DbtHookController : ControllerBase
{
    [HttpPost]
    public IActionResult Receive([FromBody] DbtWebhookEvent hook) // expect: DBTC3005
    {
        Console.WriteLine(hook.EventType);
        return Ok();
    }
}
