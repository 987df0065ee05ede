namespace DbtCloud.Credentials;

/// <summary>The token that a rotation has put into use.</summary>
internal sealed class StoreCredential(IDbtTokenStore store) : IDbtCredentialProvider
{
    public async ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default)
        => (await store.ReadAsync(context.Account, cancellationToken).ConfigureAwait(false))?.TokenInUse
            ?? DbtToken.Missing("its token store has no token that was rotated into use");
}
