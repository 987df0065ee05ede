using DbtCloud;
using Microsoft.Extensions.DependencyInjection;

internal sealed class OneToken : IDbtCredentialProvider
{
    public ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(DbtToken.FromEnvironmentVariable("DBT_TOKEN"));
}

public static class Registration
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<OneToken>();
        services.AddDbtCloud()
            .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), provider => provider.GetRequiredService<OneToken>())
            .AddAccount("guild", 70403103922126, new Uri("https://cd456.us1.dbt.com"), provider => provider.GetRequiredService<OneToken>()); // expect: DBTC1001
    }
}
