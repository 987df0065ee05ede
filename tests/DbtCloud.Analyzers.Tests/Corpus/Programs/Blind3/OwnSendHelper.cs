using System.Net.Http.Headers;

namespace Sending;

public sealed class Sender
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://os930.us1.dbt.com") };
    private readonly string token;

    public Sender(string dbtToken) => token = dbtToken;

    public Task<string> EverythingAsync() => Send(HttpMethod.Get, V3("accounts/")); // expect: DBTC2001

    public Task<string> AccountAsync(long account) => Send(HttpMethod.Get, V2($"accounts/{account}/"));

    public Task<string> RepositoriesAsync(long account) => Send(HttpMethod.Get, V2($"accounts/{account}/repositories/")); // expect: DBTC2003

    public Task<string> JobsAsync(long account) => Send(HttpMethod.Get, V2($"accounts/{account}/jobs/"));

    private static string V2(string path) => "/api/v2/" + path;

    private static string V3(string path) => "/api/v3/" + path;

    private async Task<string> Send(HttpMethod method, string path)
    {
        using HttpRequestMessage request = new(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
