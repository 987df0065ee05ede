using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Elsewhere;

public sealed class OneClientForEverything
{
    private readonly HttpClient _http = new();
    private readonly ILogger _log;

    public OneClientForEverything(ILogger log)
    {
        _log = log;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN"));
    }

    public async Task TellAsync(long account)
    {
        var runs = await _http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?limit=5");
        await _http.PostAsJsonAsync("https://chat.example.com/hooks/data", new { text = runs }); // expect: DBTC1003
    }

    public Task<string> PlainAsync(long account) =>
        _http.GetStringAsync($"http://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/"); // expect: DBTC1003

    public Task<string> LocalAsync(long account) =>
        _http.GetStringAsync($"http://localhost:8080/api/v2/accounts/{account}/jobs/");

    public void Explain()
    {
        var dbtToken = Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN");
        Debug.WriteLine("token: " + dbtToken); // expect: DBTC1003
        using (_log.BeginScope("with {Token}", dbtToken)) // expect: DBTC1003
        {
            _log.LogInformation("{Count} characters", dbtToken?.Length);
        }

        var text = new StringBuilder().Append("set: ").Append(dbtToken is not null).ToString();
        Console.WriteLine(text);
    }
}
