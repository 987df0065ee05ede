using System.Net.Http.Headers;
public class Iterators(HttpClient http, string pat)
{
    private static IEnumerable<long> Ids() { yield return 70403103922125; yield return 70403103922126; }
    private static async IAsyncEnumerable<long> Stream() { await Task.Yield(); yield return 70403103922125; yield return 70403103922126; }
    public async Task Sync()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", pat);
        foreach (var id in Ids()) await http.GetAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/"); // expect: DBTC1001
    }
    public async Task Async()
    {
        await foreach (var id in Stream())
        {
            var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/");
            m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", pat);
            await http.SendAsync(m);
        }
    }
}
