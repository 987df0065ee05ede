using System.Net.Http.Headers;
public enum Region { Eu, Us }
public sealed class Choosy
{
    private readonly HttpClient http = new();
    public async Task Run(bool prod)
    {
        string token = Environment.GetEnvironmentVariable("DBT_T")!;
        if (prod) await Send(token, 1); else await Send(token, 2);
    }
    public async Task Switch(Region r)
    {
        string token = Environment.GetEnvironmentVariable("DBT_U")!;
        long account = r switch { Region.Eu => 1, Region.Us => 2, _ => throw new ArgumentOutOfRangeException(nameof(r)) };
        await Send(token, account);
    }
    public async Task Two(bool prod)
    {
        string token = prod ? Environment.GetEnvironmentVariable("DBT_P")! : Environment.GetEnvironmentVariable("DBT_D")!;
        long account = prod ? 10 : 20;
        await Send(token, account);
    }
    public async Task Both(bool first)
    {
        string token = Environment.GetEnvironmentVariable("DBT_V")!;
        if (first) { await Send(token, 5); }
        await Send(token, 6); // expect: DBTC1001
    }
    public async Task Early(bool first)
    {
        string token = Environment.GetEnvironmentVariable("DBT_W")!;
        if (first) { await Send(token, 5); return; }
        await Send(token, 6);
    }
    private async Task Send(string token, long account)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await http.GetAsync($"https://a.us1.dbt.com/api/v2/accounts/{account}/jobs/");
    }
}
