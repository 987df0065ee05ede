using System.Net.Http.Headers;

namespace Regions.Hosts;

internal static class Endpoints
{
    internal static readonly Dictionary<string, string> Admin = new(StringComparer.OrdinalIgnoreCase)
    {
        ["us"] = "https://cloud.getdbt.com/api/v2/", // expect: DBTC2004
        ["eu"] = "https://emea.dbt.com/api/v2/", // expect: DBTC2004
        ["jp"] = "https://ab123.jp1.dbt.com/api/v2/",
    };

    internal const string Metadata = "https://metadata.au.dbt.com/graphql"; // expect: DBTC2004

    internal static Uri SemanticLayer(string host = "semantic-layer.cloud.getdbt.com") => new($"https://{host}/api/graphql"); // expect: DBTC2004

    internal static string Documentation => "https://docs.getdbt.com/dbt-cloud/api-v2";
}

internal sealed class RegionalClient
{
    private readonly HttpClient http = new();

    internal RegionalClient(string region, string token)
    {
        http.BaseAddress = new Uri(Endpoints.Admin[region]);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (http.BaseAddress.Host == "cloud.getdbt.com")
        {
            Console.WriteLine("Warning: cloud.getdbt.com is going away");
        }
    }

    internal Task<string> Jobs(long account) => http.GetStringAsync($"accounts/{account}/jobs/");
}
