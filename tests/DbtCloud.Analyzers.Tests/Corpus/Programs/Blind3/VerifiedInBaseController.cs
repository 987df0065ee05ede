using System.Text;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Hooks.Controllers;

public class HookSettings
{
    public string[] Secrets { get; set; } = [];
}

public abstract class VerifyingController : ControllerBase
{
    private readonly HookSettings _settings;

    protected VerifyingController(IOptions<HookSettings> settings) => _settings = settings.Value;

    protected async Task<DbtWebhookEvent?> ReadVerifiedAsync()
    {
        using var reader = new StreamReader(Request.Body, Encoding.UTF8);
        var raw = Encoding.UTF8.GetBytes(await reader.ReadToEndAsync());
        foreach (var secret in _settings.Secrets)
        {
            if (DbtWebhook.TryVerify(raw, Request.Headers.Authorization, secret, out var received))
            {
                return received;
            }
        }

        return null;
    }
}

[ApiController]
[Route("api/hooks")]
public sealed class RunsController : VerifyingController
{
    public RunsController(IOptions<HookSettings> settings) : base(settings)
    {
    }

    [HttpPost("dbt")]
    public async Task<IActionResult> Post()
    {
        var received = await ReadVerifiedAsync();
        return received is null ? Unauthorized() : Handle(received);
    }

    [HttpPost("github")]
    public IActionResult GitHub([FromBody] PushEvent push) => Ok(push.Ref);

    private OkObjectResult Handle(DbtWebhookEvent received) => Ok($"{received.WebhookName}: {received.Data?.Status}");

    public sealed record PushEvent(string Ref, string Before, string After);
}
