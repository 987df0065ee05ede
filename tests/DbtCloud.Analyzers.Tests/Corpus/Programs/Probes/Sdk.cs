using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
public static class Sdk
{
    public static void Add(IServiceCollection s, IConfiguration c)
    {
        var token = new DbtToken(c["DbtCloud:Token"]!);
        s.AddDbtCloud()
            .AddAccount("a", 70403103922125, new Uri("https://ab123.us1.dbt.com"), token)
            .AddAccount("b", 70403103922126, new Uri("https://cd456.us1.dbt.com"), token); // expect: DBTC1001
        s.AddDbtCloud().AddAccount("c", 70403103922127, new Uri("https://cloud.getdbt.com"), new DbtToken("abcdefabcdef123")); // expect: DBTC1002, DBTC2004
    }
    public static async Task Send(DbtCloudClient client)
    {
        var one = new DbtCloudClient(new DbtAccount(70403103922125, new Uri("https://ab123.us1.dbt.com")), DbtToken.FromEnvironmentVariable("DBT_X"));
        await one.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922126/jobs/")); // expect: DBTC3001
        await one.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922125/jobs/"));
        await foreach (var a in client.CrossAccount.ListAccountsV3Async()) Console.WriteLine(a); // expect: DBTC2001
    }
}
