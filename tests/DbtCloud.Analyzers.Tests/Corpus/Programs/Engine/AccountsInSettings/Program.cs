using Microsoft.Extensions.Configuration;
public sealed class C02(HttpClient http, IConfiguration c)
{
    public async Task SameAccount()
    {
        string t = c["Dbt:TokenA"]!;
        await Get(t, c["Dbt:Finance:Account"]!);
        await Get(t, c["Dbt:Sales:Account"]!);
        await Get(t, "11111");
    }
    public async Task Other()
    {
        string t = c["Dbt:TokenB"]!;
        await Get(t, c["Dbt:Finance:Account"]!);
        await Get(t, c["Dbt:Ops:Account"]!); // expect: DBTC1001
    }
    public async Task Literal()
    {
        string t = c["Dbt:TokenC"]!;
        await Get(t, c["Dbt:Finance:Account"]!);
        await Get(t, "33333"); // expect: DBTC1001
    }
    public async Task LiteralUnknown()
    {
        string t = c["Dbt:TokenD"]!;
        await Get(t, c["Dbt:Nowhere:Account"]!);
        await Get(t, "33333");
    }
    private async Task Get(string t, string account)
    {
        using HttpRequestMessage m = new(HttpMethod.Get, $"{c["Dbt:Url"]}/api/v2/accounts/{account}/jobs/");
        m.Headers.Authorization = new("Bearer", t);
        await http.SendAsync(m);
    }
}
