using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud;

/// <summary>Registers accounts; made by <c>services.AddDbtCloud()</c>.</summary>
public interface IDbtCloudBuilder
{
    /// <summary>Gets the services that accounts are registered in.</summary>
    IServiceCollection Services { get; }

    /// <summary>Registers one account whose settings a delegate makes.</summary>
    /// <param name="key">The key to inject its client by.</param>
    /// <param name="configure">Sets id, access URL and token.</param>
    /// <returns>The builder.</returns>
    IDbtCloudBuilder AddAccount(string key, Action<DbtAccountOptions> configure);

    /// <summary>Registers one account with its token.</summary>
    /// <param name="key">The key to inject its client by.</param>
    /// <param name="accountId">The numeric account id.</param>
    /// <param name="accessUrl">The account's own access URL.</param>
    /// <param name="token">The account's own token. Where it is null, the start fails with a message that names the key.</param>
    /// <returns>The builder.</returns>
    IDbtCloudBuilder AddAccount(string key, long accountId, Uri accessUrl, DbtToken? token);

    /// <summary>Registers one account with a credential provider of its own.</summary>
    /// <param name="key">The key to inject its client by.</param>
    /// <param name="accountId">The numeric account id.</param>
    /// <param name="accessUrl">The account's own access URL.</param>
    /// <param name="credentials">Gives the provider; it is asked once.</param>
    /// <returns>The builder.</returns>
    IDbtCloudBuilder AddAccount(string key, long accountId, Uri accessUrl, Func<IServiceProvider, IDbtCredentialProvider> credentials);

    /// <summary>Registers one account whose token comes from the provider for all accounts.</summary>
    /// <param name="key">The key to inject its client by.</param>
    /// <param name="accountId">The numeric account id.</param>
    /// <param name="accessUrl">The account's own access URL.</param>
    /// <returns>The builder.</returns>
    IDbtCloudBuilder AddAccount(string key, long accountId, Uri accessUrl);

    /// <summary>Sets the credential provider for all accounts that have neither a token nor a provider of their own.</summary>
    /// <param name="credentials">Gives the provider; it is asked once.</param>
    /// <returns>The builder.</returns>
    IDbtCloudBuilder UseCredentials(Func<IServiceProvider, IDbtCredentialProvider> credentials);

    /// <summary>Reaches the HTTP client of one account, to add handlers (a proxy, client certificates, a recorder).</summary>
    /// <param name="key">The account's key.</param>
    /// <param name="configure">Configures it. Guard and authorization stay inside of every handler that is added here.</param>
    /// <returns>The builder.</returns>
    IDbtCloudBuilder ConfigureHttpClient(string key, Action<IHttpClientBuilder> configure);
}
