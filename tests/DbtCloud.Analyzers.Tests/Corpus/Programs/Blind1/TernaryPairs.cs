using System.Net.Http.Headers;

namespace Cron;

public static class Nightly
{
    public static async Task<int> RunAsync(bool europe)
    {
        var account = europe ? 70403103922125 : 70403103922126;
        var token = europe ? Environment.GetEnvironmentVariable("DBT_EU_TOKEN") : Environment.GetEnvironmentVariable("DBT_US_TOKEN");
        var host = europe ? "ab123.eu1.dbt.com" : "cd456.us1.dbt.com";

        using var http = new HttpClient { BaseAddress = new Uri($"https://{host}/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var runs = await http.GetAsync($"api/v2/accounts/{account}/runs/?limit=1");
        using var jobs = await http.GetAsync($"api/v2/accounts/{account}/jobs/?limit=1");
        return (runs.IsSuccessStatusCode, jobs.IsSuccessStatusCode) is (true, true) ? 0 : 1;
    }

    // either the one or the other, for one token that the caller chose to fit
    public static Task<HttpResponseMessage> PingAsync(HttpClient http, string region, string token)
    {
        var request = new HttpRequestMessage { Method = HttpMethod.Get };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (region == "eu")
        {
            request.RequestUri = new Uri("https://ab123.eu1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        }
        else if (region == "us")
        {
            request.RequestUri = new Uri("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        }
        else
        {
            throw new ArgumentOutOfRangeException(nameof(region), region, "eu or us");
        }

        return http.SendAsync(request);
    }
}
