using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

public sealed partial class Worker(HttpClient http, IConfiguration configuration, ILogger<Worker> logger)
{
    public async Task RunAsync(long account)
    {
        string token = configuration["Dbt:Token"] ?? "";
        using IDisposable? scope = logger.BeginScope("account {Account}", account);
        logger.LogWarning($"Request with {token} for {account}"); // expect: DBTC1003
        logger.LogWarning("Request for {Account} with key {Key}", account, "Dbt:Token");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        LogDone(logger, account);
    }

    private static void LogDone(ILogger logger, long account) => logger.LogInformation("Done with {Account}", account);
}
