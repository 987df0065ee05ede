namespace DbtCloud.Credentials;

/// <summary>Who uses which secret: one secret belongs to one account id. Holds hashes and weak references only.</summary>
/// <param name="loopbackServersAreApart">
/// True where clients of unrelated parts of a process meet: a server on loopback is then a dbt of its own, as tests use it.
/// </param>
internal sealed class SecretClaims(bool loopbackServersAreApart = false)
{
    private readonly object gate = new();
    private readonly Dictionary<SecretDigest, List<WeakReference<AccountCredential>>> holders = [];

    /// <summary>Gets the claims of all clients made by hand in this process.</summary>
    public static SecretClaims OfHandmadeClients { get; } = new(loopbackServersAreApart: true);

    /// <summary>Takes a secret for an account, or gives the other account that has it.</summary>
    public DbtAccount? Claim(DbtToken token, AccountCredential holder)
    {
        lock (gate)
        {
            if (!holders.TryGetValue(token.Digest, out List<WeakReference<AccountCredential>>? known))
            {
                known = [];
                holders.Add(token.Digest, known);
            }

            bool held = false;
            for (int index = known.Count - 1; index >= 0; index--)
            {
                if (!known[index].TryGetTarget(out AccountCredential? other))
                {
                    known.RemoveAt(index);
                }
                else if (other.Account.Id != holder.Account.Id && !AreApart(other.Account, holder.Account))
                {
                    return other.Account;
                }
                else
                {
                    held |= ReferenceEquals(other, holder);
                }
            }

            if (!held)
            {
                known.Add(new WeakReference<AccountCredential>(holder));
            }

            return null;
        }
    }

    public void Release(DbtToken token, AccountCredential holder)
    {
        lock (gate)
        {
            if (holders.TryGetValue(token.Digest, out List<WeakReference<AccountCredential>>? known))
            {
                known.RemoveAll(reference => !reference.TryGetTarget(out AccountCredential? other) || ReferenceEquals(other, holder));
                if (known.Count == 0)
                {
                    holders.Remove(token.Digest);
                }
            }
        }
    }

    private bool AreApart(DbtAccount one, DbtAccount other)
        => loopbackServersAreApart && one.AccessUrl.IsLoopback && other.AccessUrl.IsLoopback && one.Authority != other.Authority;
}
