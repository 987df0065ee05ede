using System.Net.Http.Headers;

public static class Client
{
    public static Task<string> WhoAmIAsync(HttpClient http, string token)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/whoami/"); // expect-info: DBTC2006
    }

    public static Task<string> FeaturesAsync(HttpClient http, long account) =>
        http.GetStringAsync($"https://ab123.us1.dbt.com/private/accounts/{account}/features/"); // expect-info: DBTC2006

    public static Task<string> AllEnvironmentsAsync(HttpClient http, long account) =>
        http.GetStringAsync($"https://ab123.us1.dbt.com/api/v3/accounts/{account}/environments/"); // expect-info: DBTC2006

    public static Task<string> ArtifactAsync(HttpClient http, long account, long run) =>
        http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/{run}/artifacts/compiled/model.sql");
}
