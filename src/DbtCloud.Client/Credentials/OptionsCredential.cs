using Microsoft.Extensions.Options;

namespace DbtCloud.Credentials;

/// <summary>The token in an account's options, as they are now: a reloaded configuration takes effect without a restart.</summary>
internal sealed class OptionsCredential : IDbtCredentialProvider, IWatchedSource
{
    private readonly string key;
    private readonly IOptionsMonitor<DbtAccountOptions> options;
    private long version;

    public OptionsCredential(string key, IOptionsMonitor<DbtAccountOptions> options)
    {
        this.key = key;
        this.options = options;
        options.OnChange((_, name) =>
        {
            if (name == key)
            {
                Interlocked.Increment(ref version);
            }
        });
    }

    public long Version => Interlocked.Read(ref version);

    public ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default)
        => new(options.Get(key).Token ?? DbtToken.Missing("its options have none any more"));
}
