using System.Net.Http.Headers;
public class Multi
{
    private readonly HttpClient _spice = Create("DBT_SPICE"), _guild = Create("DBT_GUILD");
    private static HttpClient Create(string variable)
    {
        var c = new HttpClient { BaseAddress = new Uri("https://a.us1.dbt.com/api/v2/") };
        c.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable(variable));
        return c;
    }
    public Task A() => _spice.GetAsync("accounts/1/jobs/");
    public Task B() => _guild.GetAsync("accounts/2/jobs/");
    public Task C() => _guild.GetAsync("accounts/3/jobs/"); // expect: DBTC1001
    public Task Of(string name) => (name == "spice" ? _spice : _guild).GetAsync($"accounts/{(name == "spice" ? 1 : 2)}/runs/");
}
