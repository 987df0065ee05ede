using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace DbtCloud.Credentials;

/// <summary>A configuration value for each account, as it is now.</summary>
internal sealed class ConfigurationCredential : IDbtCredentialProvider, IWatchedSource
{
    private readonly IConfiguration configuration;
    private readonly Func<DbtAccount, string> keyOf;
    private long version;

    public ConfigurationCredential(IConfiguration configuration, Func<DbtAccount, string> keyOf)
    {
        this.configuration = configuration;
        this.keyOf = keyOf;
        ChangeToken.OnChange(configuration.GetReloadToken, () => Interlocked.Increment(ref version));
    }

    public long Version => Interlocked.Read(ref version);

    public ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default)
    {
        string key = keyOf(context.Account);
        return new ValueTask<DbtToken>(configuration[key] is { Length: > 0 } secret ? new DbtToken(secret) : DbtToken.Missing($"the configuration has no value at {key}"));
    }
}
