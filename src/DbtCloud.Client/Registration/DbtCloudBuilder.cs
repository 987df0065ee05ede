using DbtCloud.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DbtCloud.Registration;

internal sealed class DbtCloudBuilder(IServiceCollection services, AccountRegistrations registrations) : IDbtCloudBuilder
{
    public IServiceCollection Services { get; } = services;

    public IDbtCloudBuilder AddAccount(string key, Action<DbtAccountOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);

        if (string.IsNullOrWhiteSpace(key))
        {
            throw new DbtCloudConfigurationException("An account needs a key: give AddAccount a name that its client is injected by.");
        }

        if (registrations.TryAdd(key))
        {
            Services.AddOptions<DbtAccountOptions>(key).Configure(configure);
            Services.AddKeyedSingleton(key, static (provider, key) => provider.GetRequiredService<AccountDirectory>().GetClient((string)key!));
            AccountHttpClient.Add(Services, key);
        }

        return this;
    }

    public IDbtCloudBuilder AddAccount(string key, long accountId, Uri accessUrl)
        => AddAccount(key, options =>
        {
            options.AccountId = accountId;
            options.AccessUrl = accessUrl;
        });

    public IDbtCloudBuilder AddAccount(string key, long accountId, Uri accessUrl, DbtToken? token)
        => AddAccount(key, options =>
        {
            options.AccountId = accountId;
            options.AccessUrl = accessUrl;
            options.Token = token;
        });

    public IDbtCloudBuilder AddAccount(string key, long accountId, Uri accessUrl, Func<IServiceProvider, IDbtCredentialProvider> credentials)
        => AddAccount(key, options =>
        {
            options.AccountId = accountId;
            options.AccessUrl = accessUrl;
            options.Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        });

    public IDbtCloudBuilder UseCredentials(Func<IServiceProvider, IDbtCredentialProvider> credentials)
    {
        Services.Replace(ServiceDescriptor.Singleton(credentials ?? throw new ArgumentNullException(nameof(credentials))));
        return this;
    }

    public IDbtCloudBuilder ConfigureHttpClient(string key, Action<IHttpClientBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);

        configure(Services.AddHttpClient(AccountHttpClient.NameOf(key)));
        return this;
    }
}
