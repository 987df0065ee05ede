using System.Net.Http.Headers;

internal static class DbtHttp
{
    private static readonly HttpClient Client = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com") };

    internal static async Task<string> GetAsync(string token, string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await Client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

internal static class Program
{
    private static async Task Main()
    {
        string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
        Console.WriteLine(await DbtHttp.GetAsync(token, "/api/v2/accounts/70403103922125/jobs/"));
        Console.WriteLine(await DbtHttp.GetAsync(token, "/api/v2/accounts/70403103922126/jobs/")); // expect: DBTC1001
        Console.WriteLine(await DbtHttp.GetAsync(token, "/api/v2/accounts/70403103922126/runs/"));
    }
}
