using System.Text.Json;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Functions;

[AttributeUsage(AttributeTargets.Method)]
public sealed class FunctionNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

public class DbtFinishedFunction
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    [FunctionName("dbt-finished")]
    public async Task<IActionResult> RunAsync(HttpRequest req, ILogger log)
    {
        string requestBody = await new StreamReader(req.Body).ReadToEndAsync();
        var hook = JsonSerializer.Deserialize<DbtWebhookEvent>(requestBody, Options); // expect: DBTC3005
        if (hook is null)
        {
            return new BadRequestResult();
        }

        log.LogInformation("run finished: {Event}", hook.EventId);
        return new OkObjectResult(new { hook.EventId });
    }

    [FunctionName("replay")]
    public async Task ReplayAsync(string blobPath, ILogger log)
    {
        await using FileStream stream = File.OpenRead(blobPath);
        DbtWebhookEvent? stored = await JsonSerializer.DeserializeAsync<DbtWebhookEvent>(stream, Options);
        log.LogInformation("replayed {Event}", stored?.EventId);
    }
}
