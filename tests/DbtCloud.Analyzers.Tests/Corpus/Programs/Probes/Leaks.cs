using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Configuration;
using System.Diagnostics;
public class Leaks(HttpClient http, ILogger<Leaks> log, IConfiguration c)
{
    public async Task Go()
    {
        var token = c["Dbt:Token"]!;
        log.LogInformation("using {Token}", token); // expect: DBTC1003
        log.LogInformation("using {Length} of {Key}", token.Length, "Dbt:Token");
        Console.WriteLine($"token: {token}"); // expect: DBTC1003
        Console.WriteLine($"token: {token[..4]}***");
        Activity.Current?.SetTag("dbt.token", token); // expect: DBTC1003
        if (token.Length < 10) throw new InvalidOperationException("bad token " + token); // expect: DBTC1003
        await http.GetAsync($"https://ab123.us1.dbt.com/api/v2/accounts/1/jobs/?token={token}"); // expect: DBTC1003
        using var m = new HttpRequestMessage(HttpMethod.Get, "http://ab123.us1.dbt.com/api/v2/accounts/1/jobs/");
        m.Headers.Authorization = new("Bearer", token); // expect: DBTC1003
        await http.SendAsync(m);
        using var n = new HttpRequestMessage(HttpMethod.Get, "http://localhost:8080/api/v2/accounts/1/jobs/");
        n.Headers.Authorization = new("Bearer", token);
        await http.SendAsync(n);
        http.DefaultRequestHeaders.Authorization = new("Bearer", token); // expect: DBTC1003
        await http.PostAsync("https://hooks.slack.com/services/x", null);
    }
}
