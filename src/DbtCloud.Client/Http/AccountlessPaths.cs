namespace DbtCloud.Http;

/// <summary>The API model's short list of operations whose path names no account and whose token may go there all the same.</summary>
internal static class AccountlessPaths
{
    private static readonly (string Method, string Path)[] Allowed =
    [
        ("GET", "/api/v2/accounts/"),
        ("GET", "/api/v2/users/{id}/"),
        ("POST", "/api/v2/users/{id}/"),
        ("POST", "/api/v2/notifications/unsubscribe/"),
        ("GET", "/api/v2/whoami/"),
        ("GET", "/api/v3/accounts/"),
        ("GET", "/api/v3/adapter-schema/"),
        ("GET", "/api/v3/users/{user_id}/credentials/"),
        ("POST", "/api/v3/users/{user_id}/credentials/"),
        ("GET", "/api/v3/users/{user_id}/credentials/{id}/"),
        ("POST", "/api/v3/users/{user_id}/credentials/{id}/"),
        ("DELETE", "/api/v3/users/{user_id}/credentials/{id}/"),
    ];

    /// <summary>Gets the list as method and path, for the test that holds it against the model.</summary>
    internal static IEnumerable<string> All => Allowed.Select(static entry => $"{entry.Method} {entry.Path}");

    public static bool Contains(HttpMethod method, string path)
    {
        foreach ((string allowedMethod, string template) in Allowed)
        {
            if (string.Equals(method.Method, allowedMethod, StringComparison.OrdinalIgnoreCase) && Matches(template.AsSpan(), path.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    // The service serves both forms of a path, with and without the slash at its end.
    private static bool Matches(ReadOnlySpan<char> template, ReadOnlySpan<char> path)
    {
        template = template.TrimEnd('/');
        path = path[^1] == '/' ? path[..^1] : path;
        while (true)
        {
            ReadOnlySpan<char> wanted = NextSegment(ref template);
            ReadOnlySpan<char> given = NextSegment(ref path);
            bool hole = wanted.Length > 0 && wanted[0] == '{';
            if (hole ? !IsNumber(given) : !wanted.SequenceEqual(given))
            {
                return false;
            }

            if (template.IsEmpty || path.IsEmpty)
            {
                return template.IsEmpty && path.IsEmpty;
            }
        }
    }

    private static ReadOnlySpan<char> NextSegment(ref ReadOnlySpan<char> rest)
    {
        int slash = rest.IndexOf('/');
        ReadOnlySpan<char> segment = slash < 0 ? rest : rest[..slash];
        rest = slash < 0 ? default : rest[(slash + 1)..];
        return segment;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (char letter in text)
        {
            if (letter is < '0' or > '9')
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }
}
