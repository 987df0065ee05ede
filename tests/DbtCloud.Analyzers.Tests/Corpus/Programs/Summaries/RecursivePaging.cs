using System.Net.Http.Headers;

public sealed class Pager(HttpClient http)
{
    public Task<List<string>> JobsAsync(long account, string token) => PagesAsync(account, token, 0, []);

    private async Task<List<string>> PagesAsync(long account, string token, int offset, List<string> pages)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/?limit=100&offset={offset}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        string page = await response.Content.ReadAsStringAsync();
        pages.Add(page);
        return page.Contains("\"id\"", StringComparison.Ordinal) ? await PagesAsync(account, token, offset + 100, pages) : pages;
    }
}
