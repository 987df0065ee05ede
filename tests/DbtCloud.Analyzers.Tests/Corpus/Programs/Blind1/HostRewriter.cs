using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Migration;

/// <summary>Rewrites what users pasted years ago to the access URL of their account.</summary>
public static class HostRewriter
{
    private static readonly Regex Old = new(@"^(metadata\.|semantic-layer\.)?cloud\.getdbt\.com$", RegexOptions.IgnoreCase);

    public static Uri Rewrite(Uri uri, string accessHost)
    {
        if (Old.IsMatch(uri.Host) || uri.Host is "emea.dbt.com" or "au.dbt.com")
        {
            return new UriBuilder(uri) { Host = accessHost }.Uri;
        }

        return uri;
    }

    public static string RewriteText(string text, string accessHost) => text.Replace("https://cloud.getdbt.com", "https://" + accessHost);

    public static bool Mentions(string text) => text.Contains("emea.dbt.com") || text.IndexOf("au.dbt.com", StringComparison.Ordinal) >= 0;
}

public sealed class MigratingHandler(string accessHost) : DelegatingHandler(new HttpClientHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = HostRewriter.Rewrite(request.RequestUri!, accessHost);
        if (request.RequestUri.AbsolutePath == "/api/v2/accounts/")
        {
            throw new NotSupportedException("GET /api/v2/accounts/ answers for one account only");
        }

        return base.SendAsync(request, cancellationToken);
    }
}
