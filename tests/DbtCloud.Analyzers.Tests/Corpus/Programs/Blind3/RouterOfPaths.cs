using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Gateway.Rules;

/// <summary>
/// Decides which outgoing calls the egress gateway lets through. For example
/// <c>https://cloud.getdbt.com/api/v2/accounts/</c> is refused, <c>https://ab123.us1.dbt.com/api/v2/accounts/1/jobs/</c> is not.
/// </summary>
public static class EgressRules
{
    private static readonly string[] Refused = ["/api/v2/accounts/", "/api/v3/accounts/", "/api/v2/whoami/", "/api/v4/"];

    public static bool Allows(Uri url) =>
        url is { Scheme: "https", IsLoopback: false }
        && url.Host.EndsWith(".dbt.com", StringComparison.OrdinalIgnoreCase)
        && !Refused.Contains(url.AbsolutePath)
        && AccountPath.IsMatch(url.AbsolutePath);

    public static HttpStatusCode Answer(Uri url) => url.AbsolutePath switch
    {
        "/api/v2/accounts" or "/api/v2/accounts/" => HttpStatusCode.Gone,
        var path when path.StartsWith("/api/v2/users/", StringComparison.Ordinal) => HttpStatusCode.Forbidden,
        var path when Regex.IsMatch(path, "^/api/v2/accounts/[0-9]+/projects/") => HttpStatusCode.MovedPermanently,
        _ => HttpStatusCode.OK,
    };

    public static AuthenticationHeaderValue? Strip(AuthenticationHeaderValue? header, Uri url) => Allows(url) ? header : null;

    public static string Usage() => "POST the target, e.g. https://ab123.us1.dbt.com/api/v2/accounts/7/runs/?limit=500 is cut to limit=100";

    private static readonly Regex AccountPath = new("^/api/v[23]/accounts/[0-9]+/", RegexOptions.Compiled);
}
