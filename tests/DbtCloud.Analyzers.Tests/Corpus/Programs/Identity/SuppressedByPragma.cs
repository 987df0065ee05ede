using System.Net.Http.Headers;

public sealed class Legacy(HttpClient http)
{
    private readonly string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");

    public async Task RunAsync()
    {
        await SendAsync("70403103922125");
#pragma warning disable DBTC1001
        await SendAsync("70403103922126");
#pragma warning restore DBTC1001
    }

    private async Task SendAsync(string account)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
