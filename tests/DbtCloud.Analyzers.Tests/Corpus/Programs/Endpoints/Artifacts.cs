using System.Net.Http.Headers;

public sealed class Artifacts(HttpClient http, string token, long account)
{
    private string Root => $"https://ab123.us1.dbt.com/api/v2/accounts/{account}";

    public Task<string> ManifestAsync(long run) => Get($"{Root}/runs/{run}/artifacts/manifest.json");

    public Task<string> CompiledAsync(long run, string path) => Get($"{Root}/runs/{run}/artifacts/compiled/{path}");

    public Task<string> ListAsync(long run) => Get($"{Root}/runs/{run}/artifacts/");

    public Task<string> JobAsync(long job) => Get($"{Root}/jobs/{job}/artifacts/run_results.json");

    public Task<string> RetryAsync(long run) => Get($"{Root}/runs/{run}/retry/");

    private async Task<string> Get(string url)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
