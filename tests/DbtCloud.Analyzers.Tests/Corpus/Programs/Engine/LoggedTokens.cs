using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
public class L(ILogger<L> logger, HttpClient http)
{
    private readonly string dbtToken = Environment.GetEnvironmentVariable("DBT_TOKEN") ?? "";
    public async Task Run()
    {
        logger.LogInformation("calling with {Token}", dbtToken); // expect: DBTC1003
        logger.LogInformation($"calling with {dbtToken}"); // expect: DBTC1003
        logger.LogInformation("account {Account}", 1);
        logger.LogDebug("token length {Length}", dbtToken.Length);
        http.DefaultRequestHeaders.Authorization = new("Bearer", dbtToken);
        var response = await http.GetAsync("https://a.us1.dbt.com/api/v2/accounts/1/jobs/");
        if (!response.IsSuccessStatusCode) throw new HttpRequestException("failed for token " + dbtToken); // expect: DBTC1003
        Console.WriteLine("ok");
    }
}
