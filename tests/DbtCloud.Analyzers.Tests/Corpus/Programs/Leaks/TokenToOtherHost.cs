using System.Net.Http.Headers;
using System.Net.Http.Json;

public sealed class Mirror(HttpClient http)
{
    private readonly string? token = Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN");

    public async Task RunAsync()
    {
        using HttpRequestMessage jobs = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        jobs.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(jobs);

        using HttpRequestMessage copy = new(HttpMethod.Post, "https://hooks.example.com/dbt/jobs");
        copy.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // expect: DBTC1003
        copy.Content = JsonContent.Create(await response.Content.ReadAsStringAsync());
        await http.SendAsync(copy);
    }
}
