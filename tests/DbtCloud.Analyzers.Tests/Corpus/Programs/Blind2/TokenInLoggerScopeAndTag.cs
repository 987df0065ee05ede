using System.Diagnostics;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace Northwind.Orchestration;

public partial class RunPoller(HttpClient http, ILogger<RunPoller> logger, string dbtToken)
{
    private static readonly ActivitySource Source = new("Northwind.Orchestration");

    public async Task<string> PollAsync(long accountId, long runId, CancellationToken cancellationToken)
    {
        using Activity? activity = Source.StartActivity("poll");
        activity?.SetTag("dbt.run_id", runId);
        activity?.SetTag("dbt.token", dbtToken); // expect: DBTC1003

        using HttpRequestMessage request = new(HttpMethod.Get, $"https://nw300.us2.dbt.com/api/v2/accounts/{accountId}/runs/{runId}/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", dbtToken);
        using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            LogFailed(logger, runId, (int)response.StatusCode);
            logger.LogWarning("run {RunId} refused, token was {Token}", runId, dbtToken); // expect: DBTC1003
        }

        return await response.Content.ReadAsStringAsync(cancellationToken);
    }

    private static void LogFailed(ILogger log, long runId, int status) => log.LogError("run {RunId} answered {Status}", runId, status);
}
