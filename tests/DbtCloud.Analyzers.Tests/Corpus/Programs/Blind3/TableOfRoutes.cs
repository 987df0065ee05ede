using System.Text;

namespace Docs.Generator;

/// <summary>Writes the page that tells users which operations may be called with which token.</summary>
public static class RoutesPage
{
    private static readonly (string Method, string Path, string Remark)[] Routes =
    [
        ("GET", "/api/v2/accounts/", "lists the token's own account only"),
        ("GET", "/api/v3/accounts/", "lists the token's own account only"),
        ("GET", "/api/v2/users/{id}/", "use the account's users"),
        ("GET", "/api/v2/accounts/{account_id}/projects/", "deprecated, use v3"),
        ("GET", "/api/v2/accounts/{account_id}/jobs/", "limit is 100 at most"),
        ("POST", "/api/v2/accounts/{account_id}/jobs/{job_id}/run/", ""),
        ("GET", "/api/v2/whoami/", "undocumented"),
    ];

    public static string Write()
    {
        StringBuilder page = new("| method | path | remark |\n|---|---|---|\n");
        foreach ((string method, string path, string remark) in Routes)
        {
            page.Append("| ").Append(method).Append(" | `").Append(path).Append("` | ").Append(remark).AppendLine(" |");
        }

        return page.ToString();
    }

    public static async Task Main()
    {
        await File.WriteAllTextAsync("routes.md", Write());
        using HttpClient http = new();
        string published = await http.GetStringAsync("https://raw.githubusercontent.com/dbt-labs/dbt-cloud-openapi-spec/master/openapi-v2.yaml");
        Console.WriteLine(Routes.Count(route => !published.Contains(route.Path, StringComparison.Ordinal)));
    }
}
