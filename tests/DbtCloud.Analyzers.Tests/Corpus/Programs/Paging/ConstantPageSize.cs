using System.Net.Http.Headers;

public sealed class Runs(HttpClient http)
{
    private const int PageSize = 200; // expect: DBTC3003

    public async Task<List<string>> AllAsync(long account, string token)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        List<string> pages = [];
        for (int page = 0; page < 10; page++)
        {
            pages.Add(await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?limit={PageSize}&offset={page * PageSize}"));
        }

        return pages;
    }
}
