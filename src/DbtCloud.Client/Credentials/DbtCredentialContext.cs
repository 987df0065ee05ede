namespace DbtCloud;

/// <summary>What a credential provider is asked for.</summary>
/// <param name="account">The account whose token is wanted.</param>
/// <param name="rejectedToken">The token that the server has just answered with 401; null at first.</param>
public sealed class DbtCredentialContext(DbtAccount account, DbtToken? rejectedToken = null)
{
    /// <summary>Gets the account whose token is wanted.</summary>
    public DbtAccount Account { get; } = account ?? throw new ArgumentNullException(nameof(account));

    /// <summary>Gets the token that the server has just answered with 401; null when the account asks for the first time.</summary>
    public DbtToken? RejectedToken { get; } = rejectedToken;
}
