using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Identity.Sync;

public sealed class UserSync(IHttpClientFactory factory, IConfiguration configuration, ILogger<UserSync> logger)
{
    public async Task RunAsync(IReadOnlyList<int> userIds, CancellationToken ct)
    {
        HttpClient auth0 = factory.CreateClient();
        auth0.BaseAddress = new Uri($"https://{configuration["Auth0:Tenant"]}.eu.auth0.com/api/v2/");
        auth0.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Auth0:ManagementToken"]);

        HttpClient datadog = factory.CreateClient();
        datadog.BaseAddress = new Uri("https://api.datadoghq.eu");
        datadog.DefaultRequestHeaders.Add("DD-API-KEY", configuration["Datadog:ApiKey"]);

        foreach (int id in userIds)
        {
            string user = await auth0.GetStringAsync($"users/{id}/", ct);
            string copy = await datadog.GetStringAsync($"/api/v2/users/{id}", ct);
            logger.LogInformation("{User}: {Left} and {Right} characters", id, user.Length, copy.Length);
        }

        string everyone = await auth0.GetStringAsync("users?limit=500", ct);
        await datadog.PostAsJsonAsync("/api/v2/series", new { series = everyone.Length }, ct);
        string current = await datadog.GetStringAsync("/api/v2/current_user", ct);
        logger.LogDebug("signed in as {User}", current);
    }
}
