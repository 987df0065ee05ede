using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace Defaults.Accounts;

public sealed class DbtSettings
{
    public long AccountId { get; set; } = 70403103911101;
    public string Token { get; set; } = "";
    public string Host { get; set; } = "da911.us1.dbt.com";
}

public sealed class DefaultingClient(HttpClient http, IOptions<DbtSettings> options)
{
    private readonly DbtSettings settings = options.Value;

    public Task<string> JobsAsync(long? account = null, int limit = 100) =>
        SendAsync($"accounts/{account ?? settings.AccountId}/jobs/?limit={Math.Clamp(limit, 1, 100)}");

    public Task<string> RunsAsync() => SendAsync($"accounts/{settings.AccountId}/runs/");

    public Task<string> RunAsync(long run) => SendAsync($"accounts/{settings.AccountId}/runs/{run}/");

    private async Task<string> SendAsync(string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://{settings.Host}/api/v2/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.Token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
