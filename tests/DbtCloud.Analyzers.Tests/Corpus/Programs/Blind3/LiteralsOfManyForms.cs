using System.Net.Http.Headers;
using DbtCloud;
using RestSharp;
using RestSharp.Authenticators.OAuth2;

namespace Literals;

[AttributeUsage(AttributeTargets.Class)]
public sealed class SampleAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

[Sample("curl -H 'Authorization: Bearer {{token:attribute}}'")] // expect: DBTC1002
public static class Forms
{
    // dbtu_ and dbtc_ are prefixes; the bodies have fifty characters
    private const string Pattern = @"\bdbt[uc]_[A-Za-z0-9_-]{30,}\b";
    private const string Prefix = "dbtu_";
    private static readonly string Padded = Prefix + new string('x', 50);
    private const string Table = "{{table:dbtu:analytics_customer_orders_daily_snapshot}}";

    public static RestClient Rest() => new(new RestClientOptions("https://lm829.us1.dbt.com")
    {
        Authenticator = new OAuth2AuthorizationRequestHeaderAuthenticator("5f4dcc3b5aa765d61d8327deb882cf99", "Bearer"), // expect: DBTC1002
    });

    public static HttpRequestMessage Request() => new(HttpMethod.Get, "https://lm829.us1.dbt.com/api/v2/accounts/70403103982901/jobs/")
    {
        Headers =
        {
            { "Authorization", "Token 0d107d09f5bbe40cade3de5c71e9e9b7" }, // expect: DBTC1002
            { "X-Client", "literals" },
        },
    };

    public static AuthenticationHeaderValue Placeholder() => new("Bearer", "<token>");

    public static DbtToken Docs() => new("YOUR_TOKEN");

    public static string Show() => $"{Pattern} {Padded.Length} {Table}";
}
