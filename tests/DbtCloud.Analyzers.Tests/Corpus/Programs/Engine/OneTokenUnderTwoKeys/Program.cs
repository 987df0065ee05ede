using Microsoft.Extensions.Configuration;
public sealed class C03(HttpClient http, IConfiguration c)
{
    public async Task Run()
    {
        await Get(c["Dbt:FinanceKey"]!, 11111);
        await Get(c["Dbt:SalesKey"]!, 22222); // expect: DBTC1001
    }
    private async Task Get(string t, long account)
    {
        using HttpRequestMessage m = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        m.Headers.Authorization = new("Bearer", t);
        await http.SendAsync(m);
    }
}
