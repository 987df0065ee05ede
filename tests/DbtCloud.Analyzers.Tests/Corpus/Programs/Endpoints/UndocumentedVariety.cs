using System.Net.Http.Headers;

public sealed class Features(HttpClient http, string token)
{
    private const string Host = "https://ab123.us1.dbt.com";

    public async Task RunAsync(long account, long project, long run)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await http.GetAsync($"{Host}/api/v2/constants/"); // expect-info: DBTC2006
        await http.GetAsync($"{Host}/api/v3/accounts/{account}/projects/{project}/runs/{run}/timing/"); // expect-info: DBTC2006
        await http.GetAsync($"{Host}/api/v3/accounts/{account}/feature-licenses"); // expect-info: DBTC2006
        await http.GetAsync($"{Host}/api/v3/accounts/{account}/projects/{project}/profiles/");
        await http.GetAsync($"{Host}/api/v3/accounts/{account}/audit-logs/download/");
        await http.GetAsync($"{Host}/api/v2/accounts/{account}/runs/{run}/artifacts/target/deep/er/file.json");
    }
}
