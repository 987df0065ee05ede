using Azure.Security.KeyVault.Secrets;
using DbtCloud;
using Microsoft.Extensions.DependencyInjection;

namespace Fabrikam.Ingestion.Composition;

public sealed record DbtTenant(string Name, long AccountId, Uri AccessUrl)
{
    public string SecretName => $"dbt-{Name}-token";
}

public static class DbtModule
{
    private static readonly DbtTenant[] Tenants =
    [
        new("americas", 70403103911111, new Uri("https://fa110.us1.dbt.com")),
        new("europe", 70403103922222, new Uri("https://fe220.eu1.dbt.com")),
        new("asia", 70403103933333, new Uri("https://fj330.jp1.dbt.com")),
    ];

    public static IServiceCollection AddTenants(this IServiceCollection services, SecretClient vault)
    {
        IDbtCloudBuilder builder = services.AddDbtCloud();
        foreach (DbtTenant tenant in Tenants)
        {
            string token = vault.GetSecret(tenant.SecretName).Value.Value;
            builder.AddAccount(tenant.Name, tenant.AccountId, tenant.AccessUrl, token);
        }

        return services;
    }
}
