using System.Net.Http.Headers;

public sealed class Nightly
{
    private readonly HttpClient http = new();
    private readonly string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");

    public async Task RunAsync()
    {
        await TriggerAsync(70403103922125, 11);
        await TriggerAsync(70403103922126, 12); // expect: DBTC1001
    }

    private async Task TriggerAsync(long accountId, long jobId)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, $"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/jobs/{jobId}/run/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = new StringContent("{\"cause\":\"nightly\"}");
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
