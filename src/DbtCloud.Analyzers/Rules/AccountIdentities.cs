using DbtCloud.Analyzers.AdditionalFiles;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Rules;

/// <summary>Which of the bindings of one token are of the same account, and which are known to be of different ones.</summary>
internal sealed class AccountIdentities
{
    private readonly SettingsValues settings;

    // The access URL's prefix of an account whose id is known from another request to the same host.
    private readonly Dictionary<string, string> ids = new(StringComparer.OrdinalIgnoreCase);

    public AccountIdentities(SettingsValues settings, IEnumerable<BindingFact> bindings)
    {
        this.settings = settings;
        foreach (BindingFact binding in bindings)
        {
            if (!binding.IsAccessUrl && PrefixOf(binding) is { IsLiteral: true } prefix && !ids.ContainsKey(prefix.Characters))
            {
                ids.Add(prefix.Characters, Of(binding));
            }
        }
    }

    /// <summary>The identity of the secret: two configuration keys with one value in the settings files are one.</summary>
    public static string OfToken(BindingFact binding, SettingsValues settings)
    {
        Key key = binding.Token.ToKey();
        return settings.TokenOf(key) is { } value ? Key.Constant(value).Id : key.Id;
    }

    public string Of(BindingFact binding)
    {
        if (binding.IsAccessUrl)
        {
            string prefix = binding.Account.Id.ToLowerInvariant();
            return ids.TryGetValue(prefix, out string? id) ? id : "url:" + prefix;
        }

        return settings.AccountOf(binding.Account.ToKey()) is { } digits ? Key.Constant(digits).Id : Accounts.IdOf(binding.Account);
    }

    public bool AreDifferent(BindingFact first, BindingFact second)
    {
        if (Of(first) == Of(second))
        {
            return false;
        }

        // An id and an access URL are told apart by the hosts of both, if at all.
        if (first.IsAccessUrl || second.IsAccessUrl)
        {
            return PrefixOf(first) is { } one && PrefixOf(second) is { } two
                && !one.Characters.Equals(two.Characters, StringComparison.OrdinalIgnoreCase) && Accounts.AreDifferent(one, two);
        }

        return (HasKnownId(first) && HasKnownId(second)) || Accounts.AreDifferent(first, second);
    }

    private static Text? PrefixOf(BindingFact binding) => binding.IsAccessUrl ? binding.Account : binding.Request?.Url.AccessPrefix;

    private bool HasKnownId(BindingFact binding) => binding.Account.IsLiteral || settings.AccountOf(binding.Account.ToKey()) is not null;
}
