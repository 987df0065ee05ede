using System.Net.Http.Headers;

public sealed class Fleet
{
    private readonly HttpClient spice = Create("70403103922125", "DBT_TOKEN_SPICE");
    private readonly HttpClient guild = Create("70403103922126", "DBT_TOKEN_GUILD");

    public async Task RunAsync()
    {
        Console.WriteLine(await spice.GetStringAsync("jobs/"));
        Console.WriteLine(await guild.GetStringAsync("jobs/"));
        Console.WriteLine(await spice.GetStringAsync("/api/v2/accounts/70403103922126/jobs/")); // expect: DBTC3001
    }

    private static HttpClient Create(string account, string variable)
    {
        HttpClient http = new() { BaseAddress = new Uri($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable(variable));
        return http;
    }
}
