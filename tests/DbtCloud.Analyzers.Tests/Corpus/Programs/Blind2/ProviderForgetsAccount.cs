using Azure.Security.KeyVault.Secrets;
using DbtCloud;
using Microsoft.Extensions.DependencyInjection;

public sealed class PerAccountVault(SecretClient vault) : IDbtCredentialProvider
{
    public async ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default)
    {
        KeyVaultSecret secret = await vault.GetSecretAsync($"dbt-{context.Account.Key}", cancellationToken: cancellationToken);
        return new DbtToken(secret.Value);
    }
}

public static class Wiring
{
    public static void Add(IServiceCollection services) => services
        .AddSingleton<PerAccountVault>()
        .AddDbtCloud()
        .AddAccount("one", 70403103911801, new Uri("https://pf118.us1.dbt.com"), p => p.GetRequiredService<PerAccountVault>())
        .AddAccount("two", 70403103911802, new Uri("https://pf119.us1.dbt.com"), p => p.GetRequiredService<PerAccountVault>());
}
