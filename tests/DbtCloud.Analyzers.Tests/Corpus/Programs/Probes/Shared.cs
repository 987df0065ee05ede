using System.Net.Http.Headers;
[AttributeUsage(AttributeTargets.All)] public sealed class DbtTokenSharedAttribute(string why) : Attribute { public string Why => why; }
public class Shared(HttpClient http)
{
    [DbtTokenShared("one account in two regions")] private readonly string token = Environment.GetEnvironmentVariable("DBT_T")!;
    private readonly string other = Environment.GetEnvironmentVariable("DBT_O")!;
    public async Task Go()
    {
        await Send(70403103922125, token);
        await Send(70403103922126, token);
        await Send(70403103922127, other);
        await Send(70403103922128, other); // expect: DBTC1001
    }
    [DbtTokenShared("test")] public async Task Method([DbtTokenShared("p")] string p) { await Send(70403103922130, p); await Send(70403103922131, p); }
    public async Task Parameter([DbtTokenShared("p")] string p) { await Send(70403103922132, p); await Send(70403103922133, p); }
    private async Task Send(long id, string t)
    {
        using var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", t);
        await http.SendAsync(m);
    }
}
