using System.Net.Http.Headers;
public class DelegatesAndGroups
{
    private readonly HttpClient http = new();
    private delegate Task<string> Fetch(long account, string token);
    public async Task Go(string dbtToken, string second)
    {
        Fetch f = FetchJobs;
        await f(70403103922125, dbtToken);
        await f(70403103922126, second);
        await f(70403103922127, dbtToken); // expect: DBTC1001
        await Retry(() => FetchJobs(70403103922128, second)); // expect: DBTC1001
    }
    private async Task<T> Retry<T>(Func<Task<T>> action)
    {
        for (var i = 0; ; i++) { try { return await action(); } catch (HttpRequestException) when (i < 3) { await Task.Delay(100); } }
    }
    private async Task<string> FetchJobs(long account, string token)
    {
        using var m = new HttpRequestMessage(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/" + account + "/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var r = await http.SendAsync(m);
        return await r.Content.ReadAsStringAsync();
    }
}
