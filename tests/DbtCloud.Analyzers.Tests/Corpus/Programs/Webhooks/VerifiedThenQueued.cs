using System.Text.Json;
using System.Threading.Channels;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Mvc;

[Route("hooks/dbt")]
public sealed class DbtHookController(Channel<string> queue) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Receive()
    {
        byte[] body = await ReadAsync(Request.Body);
        DbtWebhookEvent hook = DbtWebhook.Verify(body, Request.Headers.Authorization.ToString(), Environment.GetEnvironmentVariable("HOOK_SECRET")!);
        await queue.Writer.WriteAsync(JsonSerializer.Serialize(hook));
        await HandleAsync(hook);
        return Accepted();
    }

    private static async Task<byte[]> ReadAsync(Stream stream)
    {
        using MemoryStream copy = new();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }

    private static Task HandleAsync(DbtWebhookEvent hook) => Task.FromResult(hook.EventId);
}
