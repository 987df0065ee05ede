using DbtCloud.Credentials;
using Microsoft.Extensions.Configuration;

namespace DbtCloud;

/// <summary>Ready-made credential providers, which compose by <see cref="FirstOf"/>.</summary>
public static class DbtCredentials
{
    /// <summary>A token that is known already.</summary>
    /// <param name="token">The token. It serves one account.</param>
    /// <returns>The provider.</returns>
    public static IDbtCredentialProvider FromToken(DbtToken token)
        => new FixedCredential(token ?? throw new ArgumentNullException(nameof(token)));

    /// <summary>Environment variables, one for each account; read again after a 401.</summary>
    /// <param name="nameOf">Names the variable of an account, for example <c>account =&gt; "DBT_TOKEN_" + account.Key</c>.</param>
    /// <returns>The provider.</returns>
    public static IDbtCredentialProvider FromEnvironment(Func<DbtAccount, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(nameOf);
        return From((context, _) => new ValueTask<DbtToken?>(DbtToken.FromEnvironmentVariable(nameOf(context.Account))));
    }

    /// <summary>Files that hold nothing but a token, such as mounted secrets, one for each account. A changed file is noticed within about a second.</summary>
    /// <param name="pathOf">Gives the file of an account.</param>
    /// <returns>The provider.</returns>
    public static IDbtCredentialProvider FromFile(Func<DbtAccount, string> pathOf)
        => new FileCredential(pathOf ?? throw new ArgumentNullException(nameof(pathOf)), static (text, _) => text, TimeProvider.System);

    /// <summary>A configuration of any kind, user secrets among them, one key for each account. A reloaded value is used at once.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="keyOf">Gives the configuration key of an account.</param>
    /// <returns>The provider.</returns>
    public static IDbtCredentialProvider FromConfiguration(IConfiguration configuration, Func<DbtAccount, string> keyOf)
        => new ConfigurationCredential(configuration ?? throw new ArgumentNullException(nameof(configuration)), keyOf ?? throw new ArgumentNullException(nameof(keyOf)));

    /// <summary>The file of the dbt CLI, which holds one token for each account. A changed file is noticed within about a second.</summary>
    /// <param name="path">The file; <c>~/.dbt/dbt_cloud.yml</c> where it is null.</param>
    /// <returns>The provider.</returns>
    public static IDbtCredentialProvider FromDbtCli(string? path = null)
    {
        string file = path ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".dbt", "dbt_cloud.yml");
        return new FileCredential(_ => file, DbtCliFile.TokenOf, TimeProvider.System);
    }

    /// <summary>The token that <see cref="PersonalAccessTokensOperations.RotateAsync(Models.UserId, Models.PersonalAccessTokenId, IDbtTokenStore, DbtTokenRotationOptions?, CancellationToken)"/> has put into use; none before the first rotation.</summary>
    /// <param name="store">The store.</param>
    /// <returns>The provider. Put it in front of the first token's source by <see cref="FirstOf"/>.</returns>
    public static IDbtCredentialProvider FromStore(IDbtTokenStore store)
        => new StoreCredential(store ?? throw new ArgumentNullException(nameof(store)));

    /// <summary>Anything else.</summary>
    /// <param name="getToken">Gives the token of an account; null where it has none.</param>
    /// <returns>The provider.</returns>
    public static IDbtCredentialProvider From(Func<DbtCredentialContext, CancellationToken, ValueTask<DbtToken?>> getToken)
        => new DelegateCredential(getToken ?? throw new ArgumentNullException(nameof(getToken)));

    /// <summary>The first of several sources that has a token which was not just rejected.</summary>
    /// <param name="sources">The sources, in the order of asking.</param>
    /// <returns>The provider.</returns>
    public static IDbtCredentialProvider FirstOf(params IDbtCredentialProvider[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return sources.Length == 0
            ? throw new ArgumentException("A choice needs at least one source.", nameof(sources))
            : new FirstCredential([.. sources]);
    }
}
