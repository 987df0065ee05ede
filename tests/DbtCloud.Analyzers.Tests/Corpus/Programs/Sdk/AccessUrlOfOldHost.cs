using DbtCloud;
using Microsoft.Extensions.DependencyInjection;

public static class Registration
{
    public static void Add(IServiceCollection services) => services.AddDbtCloud()
        .AddAccount("spice", 70403103922125, new Uri("https://cloud.getdbt.com"), DbtToken.FromEnvironmentVariable("SPICE")) // expect: DBTC2004
        .AddAccount("guild", account =>
        {
            account.AccountId = 70403103922126;
            account.AccessUrl = new Uri("https://emea.dbt.com"); // expect: DBTC2004
            account.Token = DbtToken.FromEnvironmentVariable("GUILD");
        });
}
