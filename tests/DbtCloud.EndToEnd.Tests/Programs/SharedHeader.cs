using System.Net.Http.Headers;

namespace Nightly;

internal static class Program
{
    public static async Task Main()
    {
        using HttpClient client = new() { BaseAddress = new Uri(Environment.GetEnvironmentVariable("DBT_ACCESS_URL")!) };
        Reports reports = new(client);
        Console.WriteLine(await reports.ReadJobsAsync());
        Console.WriteLine(await reports.ReadRunsAsync());
    }
}

internal sealed class Reports(HttpClient client)
{
    public async Task<string> ReadJobsAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));
        using HttpResponseMessage response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> ReadRunsAsync()
    {
        // The comment stays where it is.
        using HttpRequestMessage request = new(HttpMethod.Get, "https://cd456.eu1.dbt.com/api/v2/accounts/70403103922126/runs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));
        using HttpResponseMessage response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
