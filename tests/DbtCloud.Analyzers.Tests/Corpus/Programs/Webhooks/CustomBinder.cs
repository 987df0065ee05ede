using System.Text;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

[ApiController]
[Route("hooks/dbt")]
public sealed class DbtHookController(IConfiguration configuration) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Receive([FromHeader(Name = "Authorization")] string signature, CancellationToken cancellationToken)
    {
        using StreamReader reader = new(Request.Body, Encoding.UTF8);
        string text = await reader.ReadToEndAsync(cancellationToken);
        DbtWebhookEvent hook;
        try
        {
            hook = DbtWebhook.Verify(Encoding.UTF8.GetBytes(text), signature, configuration["Dbt:HookSecret"] ?? "");
        }
        catch (DbtWebhookSignatureException)
        {
            return Unauthorized();
        }

        return Ok(Summary(hook));
    }

    private static string Summary(DbtWebhookEvent hook) => $"{hook.EventType} {hook.EventId}";
}
