using System.Net.Http.Headers;

namespace Store;

public partial class DbtRepository
{
    private readonly HttpClient _http = new();

    public async Task<string> JobsAsync()
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, "https://st965.us1.dbt.com/api/v2/accounts/70403103965001/jobs/");
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Secrets.Current);
        return await ReadAsync(message);
    }

    private async Task<string> ReadAsync(HttpRequestMessage message)
    {
        using var response = await _http.SendAsync(message);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }
}
