using DbtCloud.Credentials;

namespace DbtCloud.Http;

/// <summary>Decides whether a request may carry one account's token. What it refuses never leaves the process.</summary>
internal sealed class RequestGuard(DbtAccount account)
{
    private static readonly string[] Roots = ["/api/v2/accounts/", "/api/v3/accounts/", "/api/private/accounts/", "/private/accounts/"];

    private readonly AccountHosts hosts = new(account.AccessUrl);

    // The query may hold what nobody should read in a log.
    public static string Shown(Uri url) => $"{url.Scheme}://{url.Authority}{url.AbsolutePath}";

    /// <summary>Makes a request's address absolute, at the account's access URL.</summary>
    public Uri Resolve(Uri? address)
        => address is null ? throw Refusal(null, "has no address", "Give it a relative path")
            : address.IsAbsoluteUri ? address
            : Uri.TryCreate(account.AccessUrl, address, out Uri? absolute) ? absolute
            : throw Refusal(null, "has an address that is no path", "Give it a relative path");

    public bool IsOwnHost(Uri url) => hosts.RoleOf(url) != HostRole.Foreign;

    /// <summary>Refuses what the API will refuse a token of this kind.</summary>
    public void Check(HttpRequestMessage request, DbtToken token, DbtTokenKind declared)
    {
        DbtTokenKind kind = TokenPowers.CertainKindOf(token, declared);
        if (kind != DbtTokenKind.Unknown && TokenPowers.RefusalOf(kind, request.Method, request.RequestUri!.AbsolutePath) is var (problem, remedy))
        {
            throw Refusal($"{request.Method} {Shown(request.RequestUri)}", problem, remedy);
        }
    }

    public bool Allows(HttpMethod method, Uri url) => ProblemOf(method, url) is null;

    /// <exception cref="DbtCloudRefusedRequestException">The request would take the token to where it does not belong.</exception>
    public void Check(HttpRequestMessage request)
    {
        Uri url = request.RequestUri!;
        HttpMethod method = request.Method;
        if (request.Headers.Host is { } host && !string.Equals(host, url.Authority, StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal($"{method} {Shown(url)}", $"has a Host header of its own, '{host}'", "Leave the header out");
        }

        if (ProblemOf(method, url) is { } problem)
        {
            throw Refusal($"{method} {Shown(url)}", problem, $"A client sends to its own account's paths only, such as api/v2/accounts/{account.IdText}/…; for another account use that account's client");
        }
    }

    private string? ProblemOf(HttpMethod method, Uri url)
    {
        if (url.UserInfo.Length > 0)
        {
            return "has user information in front of its host";
        }

        string path = url.AbsolutePath;
        switch (hosts.RoleOf(url))
        {
            case HostRole.Access:
                return WirePath.IsAmbiguous(path) ? "has a path that can be read in more than one way (dots, slashes or backslashes in disguise)"
                    : NamesAccount(path) || AccountlessPaths.Contains(method, path) ? null
                    : "has a path that does not name this account and is not on the list of those that need not";
            case HostRole.Metadata:
                return path is "/graphql" or "/graphql/" ? null : "has a path that the metadata host does not have";
            case HostRole.SemanticLayer:
                return path is "/api/graphql" or "/api/graphql/" ? null : "has a path that the semantic-layer host does not have";
            default:
                return url.Scheme != Uri.UriSchemeHttps && !url.IsLoopback
                    ? $"goes over {url.Scheme} to {url.Authority}, which is not this account's access URL"
                    : $"goes to {url.Authority}, which is not this account's access URL";
        }
    }

    // "/api/v2/accounts/ID/…", "/api/v3/accounts/ID/…" and the unpublished "/api/private/accounts/ID/…", under both of its roots.
    private bool NamesAccount(string path)
    {
        ReadOnlySpan<char> rest = path.AsSpan();
        foreach (string root in Roots)
        {
            if (rest.StartsWith(root.AsSpan(), StringComparison.Ordinal))
            {
                rest = rest[root.Length..];
                return rest.StartsWith(account.IdText.AsSpan(), StringComparison.Ordinal)
                    && (rest.Length == account.IdText.Length || rest[account.IdText.Length] == '/');
            }
        }

        return false;
    }

    private DbtCloudRefusedRequestException Refusal(string? endpoint, string problem, string remedy)
        => new($"A request of account {account} was not sent: it {problem}{(endpoint is null ? string.Empty : $" ({endpoint})")}. {remedy}.")
        {
            Account = account,
            Endpoint = endpoint,
        };
}
