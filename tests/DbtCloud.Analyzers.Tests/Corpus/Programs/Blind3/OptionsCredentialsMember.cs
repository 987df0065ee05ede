using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Sdk.Members;

internal sealed class OneKeyProvider(IConfiguration configuration) : IDbtCredentialProvider
{
    public ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(new DbtToken(configuration["Dbt:SharedPat"] ?? throw new InvalidOperationException("Dbt:SharedPat")));
}

public static class Composition
{
    public static void Compose(IServiceCollection services)
    {
        services.AddSingleton<OneKeyProvider>();
        IDbtCloudBuilder dbt = services.AddDbtCloud();
        dbt.AddAccount("core", options =>
        {
            options.AccountId = 70403103981101;
            options.AccessUrl = new Uri("https://co811.us1.dbt.com");
            options.Credentials = provider => provider.GetRequiredService<OneKeyProvider>();
        });
        dbt.AddAccount("edge", options =>
        {
            options.AccountId = 70403103981102;
            options.AccessUrl = new Uri("https://ed811.us1.dbt.com");
            options.Credentials = provider => provider.GetRequiredService<OneKeyProvider>(); // expect: DBTC1001
        });
    }
}
