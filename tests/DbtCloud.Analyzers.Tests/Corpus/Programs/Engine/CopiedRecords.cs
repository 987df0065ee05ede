using System.Net.Http.Headers;
public record Conn(string Host, long Account, string Token);
public static class P
{
    private static async Task Get(Conn c)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"https://{c.Host}") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", c.Token);
        await http.GetAsync($"/api/v2/accounts/{c.Account}/jobs/");
    }
    public static async Task Main()
    {
        var first = new Conn("a.us1.dbt.com", 1, Environment.GetEnvironmentVariable("DBT_A")!);
        var second = first with { Account = 2 }; // expect: DBTC1001
        var third = first with { Account = 3, Token = Environment.GetEnvironmentVariable("DBT_C")! };
        await Get(first);
        await Get(second);
        await Get(third);
    }
}
