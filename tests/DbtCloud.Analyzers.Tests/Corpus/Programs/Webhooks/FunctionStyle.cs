using System.Text.Json;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

public static class DbtHookFunction
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static async Task<IActionResult> Run(HttpRequest req)
    {
        var hook = await JsonSerializer.DeserializeAsync<DbtWebhookEvent>(req.Body, Options); // expect: DBTC3005
        return new OkObjectResult(hook!.EventId);
    }
}
