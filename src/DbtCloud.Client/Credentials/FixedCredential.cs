namespace DbtCloud.Credentials;

/// <summary>A token that is what it is.</summary>
internal sealed class FixedCredential(DbtToken token) : IDbtCredentialProvider
{
    public ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default) => new(token);
}
