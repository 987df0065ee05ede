using System.Net.Http.Headers;

public static class Client
{
    public static Task<string> JobsAsync(HttpClient http, long account, string token)
    {
        UriBuilder url = new("https", "cloud.getdbt.com", 443, $"/api/v2/accounts/{account}/jobs/"); // expect: DBTC2004
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http.GetStringAsync(url.Uri);
    }

    public static Task<string> RunsAsync(HttpClient http, long account)
    {
        UriBuilder url = new("https", "ab123.us1.dbt.com", 443, $"/api/v2/accounts/{account}/runs/");
        return http.GetStringAsync(url.Uri);
    }
}
