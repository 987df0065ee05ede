using System.ComponentModel;
using System.Net.Http.Headers;

namespace Texts;

public sealed class AccessUrlException : Exception
{
    public AccessUrlException(string message)
        : base(message)
    {
    }
}

[Description("Moves links from cloud.getdbt.com to the access URL")]
public sealed class AccessUrls
{
    /// <summary>Was <c>https://cloud.getdbt.com</c> until 2026.</summary>
    [Obsolete("cloud.getdbt.com is deprecated, use AccessUrl")]
    public Uri? Shared { get; init; }

    public required Uri AccessUrl { get; init; }

    public void Validate()
    {
        if (AccessUrl.Host.EndsWith("getdbt.com", StringComparison.OrdinalIgnoreCase))
        {
            throw new AccessUrlException("https://cloud.getdbt.com is no access URL: look it up under Account settings.");
        }

        switch (AccessUrl.Host.ToLowerInvariant())
        {
            case "emea.dbt.com":
            case "au.dbt.com":
                Console.Error.WriteLine("emea.dbt.com and au.dbt.com are not listed as access URLs any more");
                break;
        }

        // https://metadata.emea.dbt.com/graphql is what people paste most
        if (Uri.Compare(AccessUrl, AccessUrl, UriComponents.Host, UriFormat.Unescaped, StringComparison.Ordinal) != 0)
        {
            throw new InvalidOperationException();
        }
    }

    public HttpRequestMessage Request(string token, long account)
    {
        Validate();
        HttpRequestMessage request = new(HttpMethod.Get, new Uri(AccessUrl, $"/api/v2/accounts/{account}/"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }
}
