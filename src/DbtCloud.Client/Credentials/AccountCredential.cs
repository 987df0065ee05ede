using DbtCloud.Accounts;

namespace DbtCloud.Credentials;

/// <summary>One account's token: asked for once, kept, asked for again after the server rejected it, and never shared with another account.</summary>
internal sealed class AccountCredential(DbtAccount account, IDbtCredentialProvider provider, SecretClaims claims) : IDisposable
{
    private readonly SemaphoreSlim asking = new(1, 1);
    private readonly IWatchedSource? watched = provider as IWatchedSource;
    private volatile DbtToken? current;
    private volatile DbtToken? replaced;
    private long version = (provider as IWatchedSource)?.Version ?? 0;

    public DbtAccount Account { get; } = account;

    /// <summary>Gets the kind of token that the account's settings declare.</summary>
    public DbtTokenKind DeclaredKind { get; init; }

    /// <summary>Gets what is told of the first token that is used.</summary>
    public Action<DbtToken>? OnFirstUse { get; init; }

    /// <summary>Gives the token in use; asks the provider where there is none yet or its source has changed.</summary>
    public ValueTask<DbtToken> GetAsync(CancellationToken cancellationToken)
        => current is { } token && !SourceChanged ? new ValueTask<DbtToken>(token) : AskAsync(rejected: null, cancellationToken);

    /// <summary>Gives a token to go on with after a 401: another caller's new one, else the provider's. The rejected one means there is none.</summary>
    public ValueTask<DbtToken> RefreshAsync(DbtToken rejected, CancellationToken cancellationToken)
        => current is { } token && token != rejected ? new ValueTask<DbtToken>(token) : AskAsync(rejected, cancellationToken);

    /// <summary>Takes a token that is known before any request, at start.</summary>
    public void Use(DbtToken token)
    {
        if (AccountRules.TokenProblemOf($"Account {Account}", token, "Its credential provider gave an empty one.") is { } problem)
        {
            throw new DbtCloudConfigurationException(problem) { Account = Account };
        }

        if (claims.Claim(token, this) is { } other)
        {
            throw new DbtCloudConfigurationException(SharedSecretMessage(other, Account)) { Account = Account };
        }

        DbtToken? before = current;
        current = token;
        if (before is null)
        {
            OnFirstUse?.Invoke(token);
        }

        if (before is not null && before != token)
        {
            claims.Release(before, this);
        }
    }

    /// <summary>Goes over to the token that a rotation made, and gives the one before. A source that still has the old one is not heard.</summary>
    public DbtToken? Replace(DbtToken token)
    {
        DbtToken? before = current;
        replaced = before == token ? replaced : before;
        Use(token);
        return before == token ? null : before;
    }

    /// <summary>Gives the same account with another token.</summary>
    public AccountCredential With(DbtToken token) => new(Account, new FixedCredential(token), claims) { DeclaredKind = DeclaredKind };

    public void Dispose() => asking.Dispose();

    private bool SourceChanged => watched is not null && watched.Version != Interlocked.Read(ref version);

    internal static string SharedSecretMessage(DbtAccount first, DbtAccount second)
        => $"Accounts {first} and {second} use the same token. A token belongs to one account: give {second} a token of its own; see DBTC1001.";

    private async ValueTask<DbtToken> AskAsync(DbtToken? rejected, CancellationToken cancellationToken)
    {
        await asking.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (current is { } known && known != rejected && !SourceChanged)
            {
                return known;
            }

            long asked = watched?.Version ?? 0;
            DbtToken? token = await provider.GetTokenAsync(new DbtCredentialContext(Account, rejected), cancellationToken).ConfigureAwait(false);
            if (token is null || token != replaced || current is null)
            {
                Use(token ?? DbtToken.Missing("its credential provider gave null"));
            }

            Interlocked.Exchange(ref version, asked);
            return current!;
        }
        finally
        {
            asking.Release();
        }
    }
}
