using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Notify;

public sealed class RunNotifier(HttpClient http, IConfiguration configuration, ILogger<RunNotifier> logger)
{
    public async Task NotifyAsync(long account, long run, CancellationToken ct)
    {
        using HttpRequestMessage read = new(HttpMethod.Get, $"https://sn921.us1.dbt.com/api/v2/accounts/{account}/runs/{run}/");
        read.Headers.Authorization = new AuthenticationHeaderValue("Token", configuration[$"Dbt:{account}:Token"]);
        using HttpResponseMessage answer = await http.SendAsync(read, ct);
        string body = await answer.Content.ReadAsStringAsync(ct);

        // PagerDuty's header is "Token token=..."
        using HttpRequestMessage page = new(HttpMethod.Post, "https://api.pagerduty.com/incidents");
        page.Headers.TryAddWithoutValidation("Authorization", $"Token token={configuration["PagerDuty:Key"]}");
        page.Content = JsonContent.Create(new { incident = new { title = $"dbt run {run} of {account}", body } });
        using HttpResponseMessage paged = await http.SendAsync(page, ct);

        using HttpRequestMessage post = new(HttpMethod.Post, "https://slack.com/api/chat.postMessage");
        post.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Slack:BotToken"]);
        post.Content = JsonContent.Create(new { channel = "#dbt", text = $"https://sn921.us1.dbt.com/deploy/{account}/runs/{run} ended" });
        using HttpResponseMessage posted = await http.SendAsync(post, ct);
        logger.LogInformation("run {Run}: dbt {Dbt}, PagerDuty {Paged}, Slack {Posted}", run, answer.StatusCode, paged.StatusCode, posted.StatusCode);
    }
}
