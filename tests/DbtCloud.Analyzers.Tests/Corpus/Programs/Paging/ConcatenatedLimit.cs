using System.Net.Http.Headers;

public sealed class Lists(HttpClient http, string dbtToken)
{
    public async Task<string> RunsAsync(long account)
    {
        int limit = 101; // expect: DBTC3003
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        return await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/" + account + "/runs/?offset=0&limit=" + limit);
    }

    public async Task<string> JobsAsync(long account)
    {
        int limit = 100;
        return await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/" + account + "/jobs/?offset=500&limit=" + limit);
    }
}
