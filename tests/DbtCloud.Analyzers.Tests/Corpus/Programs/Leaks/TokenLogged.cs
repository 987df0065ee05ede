using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

public sealed class Poller(HttpClient http, IConfiguration configuration, ILogger<Poller> logger)
{
    public async Task<string> PollAsync()
    {
        string? token = configuration["DbtCloud:Token"];
        logger.LogInformation("Polling with {Token}", token); // expect: DBTC1003
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/");
    }
}
