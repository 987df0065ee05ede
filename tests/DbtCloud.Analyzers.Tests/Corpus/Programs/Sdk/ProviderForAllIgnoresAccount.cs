using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

internal sealed class Everybody(IConfiguration configuration) : IDbtCredentialProvider
{
    public async ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        return new DbtToken(configuration["Dbt:Token"]!);
    }
}

public static class Registration
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<Everybody>();
        services.AddDbtCloud()
            .UseCredentials(provider => provider.GetRequiredService<Everybody>())
            .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"))
            .AddAccount("guild", 70403103922126, new Uri("https://cd456.us1.dbt.com")); // expect: DBTC1001
    }
}
