using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

internal sealed class PerAccount(IConfiguration configuration) : IDbtCredentialProvider
{
    public ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default)
    {
        string? token = configuration[$"Dbt:{context.Account.Key}:Token"];
        return ValueTask.FromResult(new DbtToken(token ?? throw new InvalidOperationException("No token for " + context.Account)));
    }
}

public static class Registration
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<PerAccount>();
        services.AddDbtCloud()
            .UseCredentials(provider => provider.GetRequiredService<PerAccount>())
            .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"))
            .AddAccount("guild", 70403103922126, new Uri("https://cd456.us1.dbt.com"));
    }
}
