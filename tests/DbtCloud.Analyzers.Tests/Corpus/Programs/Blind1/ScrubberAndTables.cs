using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Scrub;

/// <summary>Takes dbt tokens out of whatever is about to be logged.</summary>
public static class Scrubber
{
    private static readonly Regex Tokens = new(@"\bdbt[uc]_[A-Za-z0-9_-]{30,}", RegexOptions.Compiled | RegexOptions.CultureInvariant);
    private static readonly string[] Prefixes = { "dbtu_", "dbtc_" };

    public static string Scrub(string text) => Tokens.Replace(text, m => m.Value[..5] + "***");

    public static bool LooksLikeToken(string text) => Prefixes.Any(p => text.StartsWith(p, StringComparison.Ordinal)) && text.Length >= 35;
}

public static class MartTables
{
    // names of warehouse relations, as dbt's own macros make them
    public const string Monthly = "{{table:dbtu:monthly_active_users_by_country_and_platform}}";
    public const string Snapshot = "{{table:dbtc:customer_orders_daily_snapshot_incremental}}";
    public const string Dashes = "dbtu_----------------------------------------------";

    public static readonly string Drop = $"drop table if exists analytics.{Monthly} cascade";
}

public sealed class ScrubbingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        string body = response.Content is null ? "" : await response.Content.ReadAsStringAsync(cancellationToken);
        Console.WriteLine($"{request.Method} {request.RequestUri}: {Scrubber.Scrub(body)}");
        return response;
    }
}
