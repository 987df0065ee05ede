using System.Net.Http.Headers;

public static class Monitor
{
    public static async Task<string> RunsAsync(HttpClient http, string token, long account)
    {
        UriBuilder builder = new("https", "ab123.us1.dbt.com");
        builder.Path = $"/api/v2/accounts/{account}/runs/";
        builder.Query = "limit=101&offset=0"; // expect: DBTC3003
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.GetStringAsync(builder.Uri);
    }

    public static Task<string> AccountsAsync(HttpClient http)
    {
        UriBuilder builder = new() { Scheme = "https", Host = "ab123.us1.dbt.com", Path = "api/v3/accounts/" };
        return http.GetStringAsync(builder.ToString()); // expect: DBTC2001
    }

    public static Task<string> JobsAsync(HttpClient http, long account)
    {
        UriBuilder builder = new("https://ab123.us1.dbt.com/api/v3/accounts/");
        builder.Path += $"{account}/service-tokens/";
        return http.GetStringAsync(builder.Uri);
    }
}
