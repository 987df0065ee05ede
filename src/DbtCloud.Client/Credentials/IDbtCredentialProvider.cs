namespace DbtCloud;

/// <summary>Where the token of an account comes from: one provider for all accounts, or one for each.</summary>
/// <remarks>
/// It is asked once for each account and again after a 401, then told which token was rejected. Its answer is cached for the account.
/// Two accounts must not get the same token: that is refused with a <see cref="DbtCloudConfigurationException"/>.
/// </remarks>
public interface IDbtCredentialProvider
{
    /// <summary>Gets the token of one account.</summary>
    /// <param name="context">The account that asks, and the token that the server has just rejected, if any.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The token of that account. The rejected one again means that there is no better one.</returns>
    ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default);
}
