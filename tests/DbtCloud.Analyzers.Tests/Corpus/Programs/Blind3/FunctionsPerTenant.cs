using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Company.Functions
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class FunctionNameAttribute : Attribute
    {
        public FunctionNameAttribute(string name) { }
    }

    public static class TriggerDbt
    {
        private static readonly HttpClient Client = new HttpClient();

        [FunctionName("TriggerFinance")]
        public static Task<IActionResult> Finance(HttpRequest req, ILogger log) =>
            Trigger("FINANCE", "70403103903301", req.Query["job"], log);

        [FunctionName("TriggerPeople")]
        public static Task<IActionResult> People(HttpRequest req, ILogger log) =>
            Trigger("PEOPLE", "70403103903302", req.Query["job"], log);

        private static async Task<IActionResult> Trigger(string tenant, string account, string? job, ILogger log)
        {
            if (!long.TryParse(job, out var jobId))
            {
                return new BadRequestObjectResult("job?");
            }

            var token = Environment.GetEnvironmentVariable($"DBT_{tenant}_TOKEN");
            if (string.IsNullOrEmpty(token))
            {
                log.LogError("DBT_{Tenant}_TOKEN is not set", tenant);
                return new StatusCodeResult(500);
            }

            var message = new HttpRequestMessage(HttpMethod.Post, $"https://fp903.us1.dbt.com/api/v2/accounts/{account}/jobs/{jobId}/run/")
            {
                Content = new StringContent("{\"cause\":\"function\"}", Encoding.UTF8, "application/json"),
            };
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            var response = await Client.SendAsync(message);
            return new StatusCodeResult((int)response.StatusCode);
        }
    }
}
