using System.Net.Http.Headers;
public class Pager(HttpClient http, string token)
{
    public async Task<List<string>> All(long account)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var pages = new List<string>();
        string? next = $"https://a.us1.dbt.com/api/v2/accounts/{account}/runs/?limit=100";
        while (next != null)
        {
            var page = await http.GetStringAsync(next);
            pages.Add(page);
            next = page.Contains("next") ? $"https://a.us1.dbt.com/api/v2/accounts/{account}/runs/?limit=100&offset={pages.Count * 100}" : null;
        }
        return pages;
    }
    public async Task Members(IEnumerable<Member> members)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var account in members.Select(m => m.AccountId).Distinct())
        {
            await http.GetAsync($"https://a.us1.dbt.com/api/v2/accounts/{account}/jobs/"); // expect: DBTC1001
        }
    }
}
public record Member(long AccountId, string Mail);
