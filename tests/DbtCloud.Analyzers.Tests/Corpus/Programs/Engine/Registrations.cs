using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
public static class R
{
    private const string Shared = "DBT_SHARED";
    public static void One(IServiceCollection s, IConfiguration c)
    {
        var token = c["Dbt:Token"];
        var b = s.AddDbtCloud();
        b.AddAccount("a", 1, new Uri("https://a.us1.dbt.com"), token);
        b.AddAccount("b", 2, new Uri("https://b.us1.dbt.com"), token); // expect: DBTC1001
    }
    public static void Two(IServiceCollection s, IConfiguration c)
    {
        s.AddDbtCloud()
         .AddAccount("a", o => { o.AccountId = 3; o.AccessUrl = new("https://a.us1.dbt.com"); o.Token = c["X:Token"]; })
         .AddAccount("b", o => { o.AccountId = 4; o.AccessUrl = new("https://b.us1.dbt.com"); o.Token = c["X:Token"]; }); // expect: DBTC1001
    }
    public static DbtCloudClient[] Three() => new[]
    {
        new DbtCloudClient(new DbtAccount(7, new Uri("https://a.us1.dbt.com")), DbtToken.FromEnvironmentVariable(Shared)),
        new DbtCloudClient(new DbtAccount(8, new Uri("https://b.us1.dbt.com")), DbtToken.FromEnvironmentVariable("DBT_SHARED")), // expect: DBTC1001
    };
    public static void Four(IServiceCollection s, IConfiguration c)
    {
        var b = s.AddDbtCloud();
        foreach (var key in new[] { "x", "y" })
            b.AddAccount(key, c.GetValue<long>($"Dbt:{key}:Id"), new Uri(c[$"Dbt:{key}:Url"]!), c[$"Dbt:{key}:Token"]);
    }
}
