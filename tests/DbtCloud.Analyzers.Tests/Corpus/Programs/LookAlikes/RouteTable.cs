using System.Text.RegularExpressions;

public static class Routes
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["/api/v2/accounts/"] = "list accounts",
        ["/api/v2/accounts/{id}/projects/"] = "list projects",
        ["/api/v2/whoami/"] = "who am I",
    };

    public static string? NameOf(Uri url) => Names.GetValueOrDefault(url.AbsolutePath);

    private static readonly Regex Dbt = new("^https://[a-z0-9]+\\.us1\\.dbt\\.com/api/v[23]/accounts/(\\d+)/");

    public static bool IsDbt(Uri url) => Dbt.IsMatch(url.AbsoluteUri);
}
