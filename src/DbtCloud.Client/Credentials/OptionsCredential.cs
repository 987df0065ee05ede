using Microsoft.Extensions.Options;

namespace DbtCloud.Credentials;

/// <summary>The token in an account's options, as they are now: a reloaded configuration takes effect without a restart.</summary>
internal sealed class OptionsCredential(string key, IOptionsMonitor<DbtAccountOptions> options) : IDbtCredentialProvider
{
    public ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default)
        => new(options.Get(key).Token ?? new DbtToken(string.Empty));
}
