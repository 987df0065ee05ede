using System.Net.Http.Headers;

namespace Fluent.Builders;

public sealed class DbtSessionBuilder
{
    private long account;
    private string token = "";
    private string host = "fb813.us1.dbt.com";

    public DbtSessionBuilder ForAccount(long id)
    {
        account = id;
        return this;
    }

    public DbtSessionBuilder WithToken(string value)
    {
        token = value;
        return this;
    }

    public DbtSessionBuilder OnHost(string value)
    {
        host = value;
        return this;
    }

    public HttpClient Build()
    {
        HttpClient http = new() { BaseAddress = new Uri($"https://{host}/api/v2/accounts/{account}/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }
}

public static class Program
{
    public static async Task Main()
    {
        string pat = Environment.GetEnvironmentVariable("DBT_PAT")!;
        string labPat = Environment.GetEnvironmentVariable("DBT_LAB_PAT")!;

        using HttpClient main = new DbtSessionBuilder()
            .ForAccount(70403103981301)
            .WithToken(pat)
            .Build();
        using HttpClient side = new DbtSessionBuilder()
            .ForAccount(70403103981302)
            .WithToken(pat) // expect: DBTC1001
            .Build();
        using HttpClient lab = new DbtSessionBuilder().ForAccount(70403103981303).OnHost("lb813.us1.dbt.com").WithToken(labPat).Build();

        Console.WriteLine((await main.GetStringAsync("jobs/")).Length + (await side.GetStringAsync("jobs/")).Length + (await lab.GetStringAsync("jobs/")).Length);
    }
}
