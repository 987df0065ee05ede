using System.Net.Http.Headers;
public class TuplesAndDeconstruction(HttpClient http)
{
    private static readonly (string Name, long Id, string Env)[] Accounts =
    [
        ("finance", 70403103922125, "DBT_FINANCE"),
        ("people", 70403103922126, "DBT_PEOPLE"),
    ];
    private static readonly (long Id, string Env)[] Wrong = [(70403103922125, "DBT_ALL"), (70403103922126, "DBT_ALL")];
    public async Task Right()
    {
        foreach (var (name, id, env) in Accounts) await Send(id, Environment.GetEnvironmentVariable(env)!);
    }
    public async Task Bad()
    {
        foreach (var (id, env) in Wrong)
        {
            await Send(id, Environment.GetEnvironmentVariable(env)!); // expect: DBTC1001
        }
    }
    private async Task Send(long id, string token)
    {
        var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        (await http.SendAsync(m)).EnsureSuccessStatusCode();
    }
}
