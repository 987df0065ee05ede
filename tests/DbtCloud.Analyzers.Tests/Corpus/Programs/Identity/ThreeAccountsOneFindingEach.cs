using System.Net.Http.Headers;

public sealed class Many(HttpClient http)
{
    private readonly string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");

    public async Task RunAsync()
    {
        await SendAsync("70403103922125", "jobs");
        await SendAsync("70403103922125", "runs");
        await SendAsync("70403103922126", "jobs"); // expect: DBTC1001
        await SendAsync("70403103922126", "runs");
        await SendAsync("70403103922127", "jobs"); // expect: DBTC1001
        await SendAsync("70403103922126", "users");
        await SendAsync("70403103922125", "users");
    }

    private async Task SendAsync(string account, string resource)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/{resource}/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
