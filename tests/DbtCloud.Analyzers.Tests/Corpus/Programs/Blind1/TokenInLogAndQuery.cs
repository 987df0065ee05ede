using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace Ingest;

public partial class DbtPoller
{
    private readonly HttpClient http;
    private readonly ILogger<DbtPoller> logger;
    private readonly string accessToken = Environment.GetEnvironmentVariable("DBT_CLOUD_API_TOKEN") ?? throw new InvalidOperationException("DBT_CLOUD_API_TOKEN is not set");

    public DbtPoller(HttpClient http, ILogger<DbtPoller> logger)
    {
        this.http = http;
        this.logger = logger;
    }

    public async Task<string> PollAsync(long account, long run)
    {
        logger.LogInformation("polling run {Run} of {Account}", run, account);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/{run}/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        using var response = await http.SendAsync(request);
        if (response.StatusCode == System.Net.HttpStatusCode.Unauthorized)
        {
            logger.LogError("token {Token} was refused", accessToken); // expect: DBTC1003
            logger.LogError("a token of {Length} characters was refused", accessToken.Length);
        }

        return await response.Content.ReadAsStringAsync();
    }

    public Task<string> LegacyAsync(long account) =>
        http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/?token={accessToken}"); // expect: DBTC1003
}
