using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Alarms;

public sealed class AlarmSender(HttpClient http, IConfiguration configuration, ILogger<AlarmSender> logger)
{
    public async Task CheckAsync(long account)
    {
        string dbtToken = configuration["DbtCloud:Token"] ?? "";
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://tc828.us1.dbt.com/api/v2/accounts/{account}/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        using HttpResponseMessage response = await http.SendAsync(request);
        if (response.IsSuccessStatusCode)
        {
            return;
        }

        logger.LogError("dbt refused account {Account} with {Status}", account, response.StatusCode);
        Console.Error.WriteLine($"try: curl -H 'Authorization: Bearer {dbtToken}' {request.RequestUri}"); // expect: DBTC1003
        await http.PostAsJsonAsync("https://hooks.slack.com/services/T0/B0/x", new { text = $"dbt refused account {account} ({(int)response.StatusCode})" });
        using HttpRequestMessage insecure = new(HttpMethod.Get, $"http://tc828.us1.dbt.com/api/v2/accounts/{account}/");
        insecure.Headers.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken); // expect: DBTC1003
        await http.SendAsync(insecure);
    }
}
