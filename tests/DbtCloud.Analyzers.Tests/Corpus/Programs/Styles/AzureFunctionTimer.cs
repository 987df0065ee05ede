using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

[AttributeUsage(AttributeTargets.Method)]
public sealed class FunctionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : Attribute
{
    public string Schedule { get; } = schedule;
}

public sealed class NightlyFunction(IHttpClientFactory clients, ILogger<NightlyFunction> log)
{
    [Function("nightly")]
    public async Task RunAsync([TimerTrigger("0 0 2 * * *")] object timer)
    {
        HttpClient http = clients.CreateClient();
        http.BaseAddress = new Uri(Environment.GetEnvironmentVariable("DBT_HOST") ?? "https://ab123.us1.dbt.com");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", Environment.GetEnvironmentVariable("DBT_API_TOKEN"));

        log.LogInformation("Triggering at {Time}", DateTimeOffset.UtcNow);
        await TriggerAsync(http, "70403103922125", 4711);
        await TriggerAsync(http, "70403103922188", 4712); // expect: DBTC1001
    }

    private static async Task TriggerAsync(HttpClient http, string account, long job)
    {
        using StringContent body = new("{\"cause\":\"Azure timer\"}", System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await http.PostAsync($"/api/v2/accounts/{account}/jobs/{job}/run/", body);
        response.EnsureSuccessStatusCode();
    }
}
