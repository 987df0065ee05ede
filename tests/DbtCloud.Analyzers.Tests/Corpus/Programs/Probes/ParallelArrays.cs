using System.Net.Http.Headers;
public class ParallelArrays(HttpClient http)
{
    static readonly long[] Ids = { 70403103922125, 70403103922126 };
    static readonly string[] Vars = { "DBT_ONE", "DBT_TWO" };
    public async Task Good()
    {
        for (int i = 0; i < Ids.Length; i++) await Send(Ids[i], Environment.GetEnvironmentVariable(Vars[i])!);
        foreach (var (id, v) in Ids.Zip(Vars)) await Send(id, Environment.GetEnvironmentVariable(v)!);
    }
    public async Task Good2(long[] ids, string[] tokens)
    {
        for (int i = 0; i < ids.Length; i++) await Send(ids[i], tokens[i]);
        foreach (var (id, t) in ids.Zip(tokens)) await Send(id, t);
    }
    public async Task Bad(long[] ids, string[] tokens)
    {
        for (int i = 0; i < ids.Length; i++)
        {
            await Send(ids[i], tokens[0]); // expect: DBTC1001
        }
    }
    private async Task Send(long account, string token)
    {
        var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await http.SendAsync(m);
    }
}
