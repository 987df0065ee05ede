using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("hooks/dbt")]
public sealed class DbtHookController : ControllerBase
{
    [HttpPost("run")]
    public async Task<IActionResult> Receive(DbtWebhookEvent hook, CancellationToken cancellationToken) // expect: DBTC3005
    {
        await Task.Delay(10, cancellationToken);
        return hook.AccountId is null ? BadRequest() : Accepted();
    }
}
