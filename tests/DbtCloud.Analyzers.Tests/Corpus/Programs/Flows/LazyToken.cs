using System.Net.Http.Headers;

public static class Warehouse
{
    private static readonly Lazy<string> Token = new(() => Environment.GetEnvironmentVariable("DBT_TOKEN")!);
    private static readonly Lazy<HttpClient> Http = new(() => new HttpClient());

    public static async Task Main()
    {
        Console.WriteLine(await Get("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/"));
        Console.WriteLine(await Get("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/")); // expect: DBTC1001
    }

    private static async Task<string> Get(string url)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token.Value);
        using HttpResponseMessage response = await Http.Value.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
