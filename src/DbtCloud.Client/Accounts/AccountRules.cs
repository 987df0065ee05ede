using DbtCloud.Credentials;

namespace DbtCloud.Accounts;

/// <summary>What an account must be before anything is sent for it. Each finding names the account, the rule and the remedy.</summary>
internal static class AccountRules
{
    public static IEnumerable<string> ProblemsOf(string name, long accountId, Uri? accessUrl, string idSetting, string urlSetting)
    {
        if (accountId <= 0)
        {
            yield return $"{name} has the account id {accountId}: an account id is a positive number, as in the address bar of dbt's settings. Set {idSetting}.";
        }

        if (UrlProblemOf(accessUrl) is { } problem)
        {
            yield return $"{name} {problem}. Set {urlSetting} to the account's own access URL, such as https://ab123.us1.dbt.com (Account settings, Access URLs).";
        }
    }

    public static string? TokenProblemOf(string name, DbtToken token, string remedy)
    {
        if (token.IsMissing)
        {
            return token.WhyMissing is { } reason
                ? $"{name} has no token: {reason}. Put this account's own token there."
                : $"{name} has no token. {remedy}";
        }

        return TokenText.FirstBadPosition(token.Reveal()) is { } position
            ? $"{name} has a token with a character at position {position} that no token holds (white space, a quote, a control character or a letter outside ASCII). Copy it again."
            : null;
    }

    private static string? UrlProblemOf(Uri? url)
    {
        if (url is null)
        {
            return "has no access URL";
        }

        if (!url.IsAbsoluteUri)
        {
            return "has an access URL that is not absolute";
        }

        if (url.UserInfo.Length > 0)
        {
            return $"has an access URL with user information in front of the host {url.Host}: credentials do not belong there";
        }

        if (!IsSafe(url))
        {
            return $"has the access URL {url.GetLeftPart(UriPartial.Authority)}, which is not https: a token is sent in clear text on loopback only";
        }

        if (url.Host.Length == 0)
        {
            return "has an access URL without a host";
        }

        return url.AbsolutePath != "/" || url.Query.Length > 0 || url.Fragment.Length > 0
            ? $"has an access URL with more than scheme, host and port: {url.GetLeftPart(UriPartial.Path)}"
            : null;
    }

    /// <summary>Tells whether what goes to an address is safe on its way: encrypted, or within this machine.</summary>
    public static bool IsSafe(Uri url) => url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback);
}
