using DbtCloud;
using DbtCloud.RateLimiting;
using DbtCloud.Registration;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the clients of dbt Cloud accounts.</summary>
public static class DbtCloudServiceCollectionExtensions
{
    /// <summary>Starts the registration of accounts in code. May be called more than once; the accounts add up.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The builder that accounts are added to.</returns>
    public static IDbtCloudBuilder AddDbtCloud(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);

        return new DbtCloudBuilder(services, RegistrationsOf(services));
    }

    /// <summary>Registers the accounts of a configuration section: <c>Accounts:&lt;key&gt;:{AccountId,AccessUrl,Token}</c>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section, usually <c>configuration.GetSection("DbtCloud")</c>. A changed token is used as soon as it is reloaded.</param>
    /// <returns>The builder that further accounts are added to.</returns>
    public static IDbtCloudBuilder AddDbtCloud(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);

        IDbtCloudBuilder builder = services.AddDbtCloud();
        AccountRegistrations registrations = RegistrationsOf(services);
        registrations.ConfigurationPath = (configuration as IConfigurationSection)?.Path ?? registrations.ConfigurationPath;
        foreach (IConfigurationSection account in configuration.GetSection("Accounts").GetChildren())
        {
            builder.AddAccount(account.Key, options => AccountSection.Read(account, options));
            services.AddSingleton<IOptionsChangeTokenSource<DbtAccountOptions>>(
                new ConfigurationChangeTokenSource<DbtAccountOptions>(account.Key, account));
        }

        return builder;
    }

    private static AccountRegistrations RegistrationsOf(IServiceCollection services)
    {
        foreach (ServiceDescriptor descriptor in services)
        {
            if (!descriptor.IsKeyedService && descriptor.ImplementationInstance is AccountRegistrations known)
            {
                return known;
            }
        }

        AccountRegistrations registrations = new();
        services.AddSingleton(registrations);
        services.AddLogging();
        services.AddHttpClient();
        services.TryAddSingleton<IDbtRateLimiter>(
            static provider => new InProcessRateLimiter(provider.GetService<TimeProvider>() ?? TimeProvider.System));
        services.TryAddSingleton<AccountDirectory>();
        services.TryAddSingleton<IDbtCloudClientFactory>(static provider => provider.GetRequiredService<AccountDirectory>());
        services.TryAddSingleton(static provider => provider.GetRequiredService<AccountDirectory>().GetOnlyClient());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, AccountVerification>());
        services.AddOptions<StartupCheck>()
            .Configure<AccountDirectory>(static (_, _) => { })
            .ValidateOnStart();
        return registrations;
    }
}
