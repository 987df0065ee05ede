using System.Net.Http.Headers;
using System.Net.Http.Json;
public class Models { public record Envelope<T>(T Data); public record Job(long Id, string Name); }
public class Typed(HttpClient http)
{
    private const string Dbt = "https://a.us1.dbt.com/api/v2/";
    private async Task<T> Get<T>(string path, string token)
    {
        using var m = new HttpRequestMessage(HttpMethod.Get, Dbt + path);
        m.Headers.Authorization = new("Token", token);
        using var r = await http.SendAsync(m);
        r.EnsureSuccessStatusCode();
        return (await r.Content.ReadFromJsonAsync<Models.Envelope<T>>())!.Data;
    }
    public async Task Run(string token)
    {
        var jobs = await Get<List<Models.Job>>("accounts/1/jobs/", token);
        foreach (var job in jobs) await Get<Models.Job>($"accounts/1/jobs/{job.Id}/", token);
        await Task.WhenAll(Get<List<Models.Job>>("accounts/1/jobs/", token), Get<List<Models.Job>>("accounts/2/jobs/", token)); // expect: DBTC1001
    }
}
