using System.Net.Http.Headers;

public sealed class Runs(HttpClient http, string token)
{
    public async Task<string> StepsAsync(long account, int runId) // expect-info: DBTC3004
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/{runId}/?include_related=[\"run_steps\"]");
    }

    public Task<string> ArtifactAsync(long account, long runId, int step) =>
        http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/{runId}/artifacts/manifest.json?step={step}");
}
