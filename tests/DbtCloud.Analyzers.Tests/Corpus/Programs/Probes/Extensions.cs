using System.Net.Http.Headers;
public static class HttpExtensions
{
    public static HttpClient WithToken(this HttpClient c, string token) { c.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token); return c; }
    public static Task<string> Jobs(this HttpClient c, long account) => c.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
}
public class Extensions(IHttpClientFactory factory, string dbt, string dbt2)
{
    public async Task Bad()
    {
        var c = factory.CreateClient("x").WithToken(dbt);
        await c.Jobs(70403103922125);
        await c.Jobs(70403103922126); // expect: DBTC1001
    }
    public async Task Good()
    {
        await factory.CreateClient("x").WithToken(dbt2).Jobs(70403103922127);
        await factory.CreateClient("x").WithToken(dbt).Jobs(70403103922125);
    }
}
