namespace DbtCloud.Credentials;

internal sealed class DelegateCredential(Func<DbtCredentialContext, CancellationToken, ValueTask<DbtToken?>> getToken) : IDbtCredentialProvider
{
    public async ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default)
        => await getToken(context, cancellationToken).ConfigureAwait(false) ?? DbtToken.Missing("its source has none for it");
}
