using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace SdkUse;

internal sealed class PerAccountCredentials(IConfiguration configuration) : IDbtCredentialProvider
{
    public ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default)
    {
        string? token = configuration[$"Vault:dbt-{context.Account.Key ?? context.Account.Id.ToString()}"];
        return ValueTask.FromResult(new DbtToken(token ?? throw new InvalidOperationException($"No token for {context.Account}.")));
    }
}

internal static class Registration
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<PerAccountCredentials>();
        services.AddDbtCloud()
            .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), provider => provider.GetRequiredService<PerAccountCredentials>())
            .AddAccount("guild", 70403103922126, new Uri("https://cd456.eu1.dbt.com"), provider => provider.GetRequiredService<PerAccountCredentials>())
            .AddAccount("sietch", 70403103922127, new Uri("https://ef789.us1.dbt.com"), configuration["DbtCloud:Accounts:sietch:Token"]);
    }

    public static DbtCloudClient[] ByHand(IConfiguration configuration)
    {
        PerAccountCredentials credentials = new(configuration);
        return
        [
            new DbtCloudClient(new DbtAccount(70403103922125, new Uri("https://ab123.us1.dbt.com")), credentials),
            new DbtCloudClient(new DbtAccount(70403103922126, new Uri("https://cd456.eu1.dbt.com")), credentials),
        ];
    }
}
