using DbtCloud;
using Microsoft.Extensions.DependencyInjection;

namespace Sdk.Sources;

public static class FileForAll
{
    public static void Add(IServiceCollection services) =>
        services.AddDbtCloud()
            .UseCredentials(_ => DbtCredentials.FromFile(_ => "/run/secrets/dbt-token"))
            .AddAccount("one", 70403103981001, new Uri("https://on810.us1.dbt.com"))
            .AddAccount("two", 70403103981002, new Uri("https://tw810.us1.dbt.com")); // expect: DBTC1001
}

public static class VariableForAll
{
    public static void Add(IServiceCollection services) =>
        services.AddDbtCloud()
            .UseCredentials(_ => DbtCredentials.FromEnvironment(account => "DBT_TOKEN_SHARED"))
            .AddAccount("three", 70403103981003, new Uri("https://th810.us1.dbt.com"))
            .AddAccount("four", 70403103981004, new Uri("https://fo810.us1.dbt.com")); // expect: DBTC1001
}

public static class FileForEach
{
    public static void Add(IServiceCollection services) =>
        services.AddDbtCloud()
            .UseCredentials(_ => DbtCredentials.FromFile(account => Path.Combine("/run/secrets", $"dbt-{account.Id}")))
            .AddAccount("five", 70403103981005, new Uri("https://fi810.us1.dbt.com"))
            .AddAccount("six", 70403103981006, new Uri("https://si810.us1.dbt.com"));
}

public static class DelegateForEach
{
    public static void Add(IServiceCollection services, Func<string?, CancellationToken, ValueTask<string>> lookUp) =>
        services.AddDbtCloud()
            .UseCredentials(_ => DbtCredentials.From(async (context, ct) => new DbtToken(await lookUp(context.Account.Key, ct))))
            .AddAccount("seven", 70403103981007, new Uri("https://se810.us1.dbt.com"))
            .AddAccount("eight", 70403103981008, new Uri("https://ei810.us1.dbt.com"));
}
