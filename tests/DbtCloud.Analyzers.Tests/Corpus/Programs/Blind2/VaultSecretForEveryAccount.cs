using Azure.Security.KeyVault.Secrets;
using DbtCloud;
using Microsoft.Extensions.DependencyInjection;

namespace Fabrikam.Ingestion.Composition;

public static class DbtModule
{
    private static readonly Uri AccessUrlAmericas = new("https://fa110.us1.dbt.com");
    private static readonly Uri AccessUrlEurope = new("https://fe220.eu1.dbt.com");

    public static void Load(IServiceCollection services, SecretClient vault)
    {
        KeyVaultSecret americas = vault.GetSecret("dbt-cloud-token").Value;
        KeyVaultSecret europe = vault.GetSecret("dbt-cloud-token").Value;

        IDbtCloudBuilder accounts = services.AddDbtCloud();
        accounts.AddAccount("americas", 70403103911111, AccessUrlAmericas, americas.Value);
        accounts.AddAccount("europe", 70403103922222, AccessUrlEurope, europe.Value); // expect: DBTC1001
    }
}
