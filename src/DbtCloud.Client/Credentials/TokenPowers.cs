namespace DbtCloud.Credentials;

/// <summary>
/// What the API refuses because of the kind of a token. Only a kind that somebody declared, and that the token's prefix does not speak
/// against, is known for sure: prefixes are not documented, and some tokens have none.
/// </summary>
internal static class TokenPowers
{
    private const string UserRoot = "/api/v3/users/";

    /// <summary>Gives the kind that was declared for the token, else for its account.</summary>
    public static DbtTokenKind DeclaredKindOf(DbtToken token, DbtTokenKind declaredForAccount)
        => token.DeclaredKind != DbtTokenKind.Unknown ? token.DeclaredKind : declaredForAccount;

    /// <summary>Gives the kind that is known for sure, else <see cref="DbtTokenKind.Unknown"/>.</summary>
    public static DbtTokenKind CertainKindOf(DbtToken token, DbtTokenKind declaredForAccount)
    {
        DbtTokenKind declared = DeclaredKindOf(token, declaredForAccount);
        return token.PrefixKind == DbtTokenKind.Unknown || token.PrefixKind == declared ? declared : DbtTokenKind.Unknown;
    }

    /// <summary>Tells why the API will refuse a request with such a token, and what to use instead; null where it is not known to.</summary>
    public static (string Problem, string Remedy)? RefusalOf(DbtTokenKind kind, HttpMethod method, string path) => kind switch
    {
        DbtTokenKind.Personal when method == HttpMethod.Post && IsServiceTokens(path) =>
            ("is made with a personal access token, and dbt answers 400 to that since July 2026: a personal access token cannot create service tokens",
                "Use a client of this account that has a service token"),
        DbtTokenKind.Service when IsUserCredentials(path) =>
            ("is made with a service token, and dbt answers 404 to that: a user's credentials take a personal access token of that user, and service tokens are not supported, whatever their permission sets",
                "Use a client of this account that has the user's personal access token"),
        _ => null,
    };

    // "/api/v3/accounts/{account_id}/service-tokens/"
    private static bool IsServiceTokens(string path)
        => path.StartsWith("/api/v3/accounts/", StringComparison.Ordinal) && path.TrimEnd('/').EndsWith("/service-tokens", StringComparison.Ordinal);

    // "/api/v3/users/{user_id}/credentials/" and what is below it.
    private static bool IsUserCredentials(string path)
    {
        if (!path.StartsWith(UserRoot, StringComparison.Ordinal))
        {
            return false;
        }

        int slash = path.IndexOf('/', UserRoot.Length);
        return slash > 0 && (path[slash..] + "/").StartsWith("/credentials/", StringComparison.Ordinal);
    }
}
