namespace DbtCloud;

/// <summary>Gives the client of each registered account, for code that learns the key at run time.</summary>
public interface IDbtCloudClientFactory
{
    /// <summary>Gets every registered account, in the order of registration.</summary>
    IReadOnlyList<DbtAccount> Accounts { get; }

    /// <summary>Gets the client of the account that was registered under a key. It is shared and need not be disposed.</summary>
    /// <param name="key">The key, as registered.</param>
    /// <returns>The same client that keyed injection gives.</returns>
    /// <exception cref="DbtCloudConfigurationException">No account has this key; the message names those that exist.</exception>
    DbtCloudClient GetClient(string key);
}
