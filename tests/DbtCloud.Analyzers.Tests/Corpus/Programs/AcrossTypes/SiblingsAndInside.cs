using System.Net.Http.Headers;

internal sealed class Alpha(HttpClient http)
{
    public async Task RunAsync()
    {
        string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");
        await SendAsync("70403103922125", token);
        await SendAsync("70403103922126", token); // expect: DBTC1001
    }

    private async Task SendAsync(string account, string? token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}

internal sealed class Beta(HttpClient http)
{
    public async Task RunAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922127/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN")); // expect: DBTC1004
        await http.SendAsync(request);
    }
}
