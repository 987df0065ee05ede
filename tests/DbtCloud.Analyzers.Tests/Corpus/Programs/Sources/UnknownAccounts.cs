using System.Net.Http.Headers;

public sealed class Proxy(HttpClient http)
{
    private readonly string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");

    public Task<string> JobsAsync(long accountId) => GetAsync($"accounts/{accountId}/jobs/");

    public Task<string> RunsAsync(long accountId) => GetAsync($"accounts/{accountId}/runs/");

    public Task<string> UsersAsync(string id) => GetAsync($"accounts/{id}/users/");

    private async Task<string> GetAsync(string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/" + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
