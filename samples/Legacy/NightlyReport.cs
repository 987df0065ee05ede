namespace Legacy;

internal sealed class NightlyReport(HttpClient http)
{
    private const long Production = 70403103922125;
    private const long Sandbox = 70403103922126;

    public async Task PrintRunsAsync()
    {
        Console.WriteLine(await http.GetStringAsync($"api/v2/accounts/{Production}/runs/?limit=500"));
    }

    public async Task PrintJobsAsync()
    {
        Console.WriteLine(await http.GetStringAsync($"api/v2/accounts/{Sandbox}/jobs/"));
    }
}
