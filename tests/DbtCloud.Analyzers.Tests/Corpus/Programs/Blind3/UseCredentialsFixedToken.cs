using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

public static class FixedForAll
{
    public static void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddDbtCloud()
            .UseCredentials(_ => DbtCredentials.FromToken(new DbtToken(configuration["Dbt:ServiceToken"]!)))
            .AddAccount("alpha", 70403103967001, new Uri("https://al967.us1.dbt.com"))
            .AddAccount("beta", 70403103967002, new Uri("https://be967.us1.dbt.com")); // expect: DBTC1001
    }

    public static void RegisterByName(IServiceCollection services)
    {
        services.AddDbtCloud()
            .UseCredentials(_ => DbtCredentials.FromEnvironment(account => $"DBT_TOKEN_{account.Key}"))
            .AddAccount("gamma", 70403103967003, new Uri("https://ga967.us1.dbt.com"))
            .AddAccount("delta", 70403103967004, new Uri("https://de967.us1.dbt.com"));
    }

    public static void RegisterWithFallback(IServiceCollection services, IConfiguration configuration)
    {
        services.AddDbtCloud()
            .UseCredentials(_ => DbtCredentials.FirstOf(
                DbtCredentials.FromConfiguration(configuration, account => $"Dbt:{account.Key}:Token"),
                DbtCredentials.FromDbtCli()))
            .AddAccount("epsilon", 70403103967005, new Uri("https://ep967.us1.dbt.com"))
            .AddAccount("zeta", 70403103967006, new Uri("https://ze967.us1.dbt.com"));
    }
}
