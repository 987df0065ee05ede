using DbtCloud;
using Microsoft.Extensions.DependencyInjection;

namespace Later;

/// <summary>Registers the accounts without tokens; a provider brings them.</summary>
public static class LateTokens
{
    public static void Register(IServiceCollection services, IDbtTokenStore store)
    {
        services.AddDbtCloud()
            .UseCredentials(_ => DbtCredentials.FromStore(store))
            .AddAccount("one", 70403103920801, new Uri("https://nt920.us1.dbt.com"))
            .AddAccount("two", 70403103920802, new Uri("https://nu920.us1.dbt.com"));
    }

    public static void RegisterEach(IServiceCollection services)
    {
        IDbtCloudBuilder builder = services.AddDbtCloud();
        foreach ((string key, long id) in new[] { ("three", 70403103920803), ("four", 70403103920804) })
        {
            builder.AddAccount(key, id, new Uri($"https://{key}.us1.dbt.com"), _ => DbtCredentials.FromEnvironment(account => $"DBT_{account.Id}"));
        }

        builder.AddAccount("five", options =>
        {
            options.AccountId = 70403103920805;
            options.AccessUrl = new Uri("https://five.us1.dbt.com");
            options.Token = null;
            options.Credentials = _ => DbtCredentials.FromFile(account => $"/run/secrets/{account.Key}");
        });
        builder.AddAccount("six", options =>
        {
            options.AccountId = 70403103920806;
            options.AccessUrl = new Uri("https://six.us1.dbt.com");
            options.Token = null;
            options.Credentials = _ => DbtCredentials.FromFile(account => $"/run/secrets/{account.Key}");
        });
    }
}
