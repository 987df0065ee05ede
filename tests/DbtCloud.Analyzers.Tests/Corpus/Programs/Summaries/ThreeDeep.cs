using System.Net.Http.Headers;

public sealed class Service
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/") };

    public async Task MainAsync()
    {
        string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
        await ReportAsync(token, 70403103922125);
        await ReportAsync(token, 70403103922126); // expect: DBTC1001
    }

    private async Task ReportAsync(string token, long account)
    {
        foreach (string resource in new[] { "jobs", "runs" })
        {
            Console.WriteLine(await ResourceAsync(token, account, resource));
        }
    }

    private Task<string> ResourceAsync(string token, long account, string resource) => SendAsync(HttpMethod.Get, $"api/v2/accounts/{account}/{resource}/", token);

    private async Task<string> SendAsync(HttpMethod method, string path, string token)
    {
        using HttpRequestMessage request = new(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
