using DbtCloud.Analyzers.Credentials;
using DbtCloud.Analyzers.Hosts;

namespace DbtCloud.Analyzers.AdditionalFiles;

/// <summary>Finds the accounts in configuration files: objects with a token, an account id or an access URL.</summary>
internal static class AccountEntries
{
    private static readonly HashSet<string> TokenNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "token", "apitoken", "apikey", "accesstoken", "personalaccesstoken", "pat", "servicetoken", "secret", "dbttoken", "dbtcloudtoken", "dbtapikey", "dbtcloudapikey", "dbtapitoken", "bearertoken",
    };

    private static readonly HashSet<string> IdNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "accountid", "account", "accountnumber", "dbtaccountid", "dbtcloudaccountid",
    };

    private static readonly HashSet<string> UrlNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "accessurl", "url", "host", "baseurl", "baseaddress", "accounthost", "endpoint",
    };

    /// <summary>The entries of a file, in its order.</summary>
    public static IReadOnlyList<AccountEntry> Of(ConfigurationFile file)
    {
        Dictionary<string, AccountEntry> entries = new(StringComparer.OrdinalIgnoreCase);
        List<AccountEntry> inOrder = [];
        foreach (ConfigurationValue value in file.Values)
        {
            string name = value.Name.Replace("_", string.Empty).Replace("-", string.Empty);
            bool isId = IdNames.Contains(name) || (name.Equals("id", StringComparison.OrdinalIgnoreCase) && Mentions(value.Parent, "account"));
            if (!isId && !TokenNames.Contains(name) && !UrlNames.Contains(name))
            {
                continue;
            }

            if (!entries.TryGetValue(value.Parent, out AccountEntry? entry))
            {
                entries.Add(value.Parent, entry = new AccountEntry(value.Parent));
                inOrder.Add(entry);
            }

            entry.Token = TokenNames.Contains(name) && value.Kind == JsonKind.String ? entry.Token ?? value : entry.Token;
            entry.AccountId = isId ? entry.AccountId ?? value : entry.AccountId;
            entry.AccessUrl = UrlNames.Contains(name) ? entry.AccessUrl ?? value : entry.AccessUrl;
        }

        return inOrder;
    }

    /// <summary>True where something besides its shape says that an entry is about dbt.</summary>
    public static bool IsAboutDbt(AccountEntry entry)
        => Mentions(entry.Path, "dbt")
            || (entry.Token is { } token && (Mentions(token.Name, "dbt") || TokenText.ContainsToken(token.Text)))
            || (entry.AccountId is { } id && Mentions(id.Name, "dbt"))
            || (entry.AccessUrl is { } url && ConfiguredHost.Of(url.Text) is { } host && DbtHosts.IsApiHost(host));

    private static bool Mentions(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
