namespace DbtCloud.Credentials;

internal sealed class FirstCredential(IReadOnlyList<IDbtCredentialProvider> sources) : IDbtCredentialProvider, IWatchedSource
{
    public long Version
    {
        get
        {
            long sum = 0;
            foreach (IDbtCredentialProvider source in sources)
            {
                sum += (source as IWatchedSource)?.Version ?? 0;
            }

            return sum;
        }
    }

    public async ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default)
    {
        bool rejectedIsThere = false;
        List<string> missing = [];
        foreach (IDbtCredentialProvider source in sources)
        {
            DbtToken? token = await source.GetTokenAsync(context, cancellationToken).ConfigureAwait(false);
            if (token is null || token.IsMissing)
            {
                missing.Add(token?.WhyMissing ?? "a source has none for it");
            }
            else if (token == context.RejectedToken)
            {
                rejectedIsThere = true;
            }
            else
            {
                return token;
            }
        }

        return rejectedIsThere ? context.RejectedToken! : DbtToken.Missing(string.Join("; ", missing));
    }
}
