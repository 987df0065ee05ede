using System.Net.Http.Headers;

public class Spellings
{
    private const long Id = 70_403_103_922_125L;
    private const string IdText = "70403103922125";
    private readonly string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");

    public async Task<string> JobsAsync(HttpClient http)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{Id}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> RunsAsync(HttpClient http)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/" + IdText + "/runs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public Task<string> StepAsync(HttpClient http, long step)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", token);
        return http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{70403103922125}/steps/{step}/");
    }
}
