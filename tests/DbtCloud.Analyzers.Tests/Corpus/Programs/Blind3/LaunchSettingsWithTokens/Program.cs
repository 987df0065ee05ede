using System.Net.Http.Headers;

namespace Launch;

internal static class Program
{
    private static async Task Main()
    {
        var account = Environment.GetEnvironmentVariable("DBT_CLOUD_ACCOUNT_ID");
        var host = Environment.GetEnvironmentVariable("DBT_CLOUD_ACCOUNT_HOST") ?? "ls960.us1.dbt.com";
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://{host}/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN"));
        using var response = await http.SendAsync(request);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
