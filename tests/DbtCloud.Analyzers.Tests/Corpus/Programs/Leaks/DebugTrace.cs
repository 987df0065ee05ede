using System.Diagnostics;
using System.Net.Http.Headers;

public static class Job
{
    public static async Task Main()
    {
        string token = Environment.GetEnvironmentVariable("DBT_TOKEN") ?? "";
        Trace.WriteLine(token); // expect: DBTC1003
        Console.Error.WriteLine("starting with {0}", token); // expect: DBTC1003
        using HttpClient http = new();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/"));
    }
}
