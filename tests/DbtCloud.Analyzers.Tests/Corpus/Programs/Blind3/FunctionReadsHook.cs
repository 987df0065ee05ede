using System.Text.Json;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Functions
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class FunctionAttribute : Attribute
    {
        public FunctionAttribute(string name) => Name = name;
        public string Name { get; }
    }

    public class DbtHookFunctions
    {
        private readonly ILogger<DbtHookFunctions> _logger;

        public DbtHookFunctions(ILogger<DbtHookFunctions> logger)
        {
            _logger = logger;
        }

        [Function("OnRunFinished")]
        public async Task<IActionResult> OnRunFinished(HttpRequest req)
        {
            var hook = await JsonSerializer.DeserializeAsync<DbtWebhookEvent>(req.Body); // expect: DBTC3005
            _logger.LogInformation("run {Run} is {Status}", hook?.Data?.RunId, hook?.Data?.Status);
            return new OkResult();
        }

        [Function("OnRunStarted")]
        public async Task<IActionResult> OnRunStarted(HttpRequest req)
        {
            var hook = await req.ReadFromJsonAsync<DbtWebhookEvent>(); // expect: DBTC3005
            _logger.LogInformation("run {Run} starts", hook?.Data?.RunId);
            return new AcceptedResult();
        }

        [Function("OnRunErrored")]
        public async Task<IActionResult> OnRunErrored(HttpRequest req)
        {
            using var buffer = new MemoryStream();
            await req.Body.CopyToAsync(buffer);
            if (!DbtWebhook.TryVerify(buffer.ToArray(), req.Headers.Authorization, Environment.GetEnvironmentVariable("DBT_HOOK_SECRET")!, out var hook))
            {
                return new UnauthorizedResult();
            }

            _logger.LogError("run {Run} failed: {Reason}", hook.Data?.RunId, hook.Data?.StatusMessage);
            return new OkResult();
        }
    }
}
