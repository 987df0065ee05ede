using Flurl;
using Flurl.Http;

public static class FlurlByHost
{
    static readonly Dictionary<string, string?> Pats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["fa957.us1.dbt.com"] = Environment.GetEnvironmentVariable("DBT_FA_PAT"),
        ["fb957.eu1.dbt.com"] = Environment.GetEnvironmentVariable("DBT_FB_PAT"),
    };

    static readonly IFlurlClient Client = new FlurlClient().BeforeCall(call =>
    {
        if (Pats.TryGetValue(call.Request.Url.Host, out var pat))
            call.Request.WithOAuthBearerToken(pat);
    });

    public static async Task Main()
    {
        var us = await Client.Request("https://fa957.us1.dbt.com/api/v2/accounts/70403103957001/jobs/").GetStringAsync();
        var eu = await Client.Request("https://fb957.eu1.dbt.com/api/v2/accounts/70403103957002/jobs/").GetStringAsync();
        Console.WriteLine(us.Length + eu.Length);

        // and a third party, without a token
        var status = await "https://status.getdbt.com".AppendPathSegments("api", "v2", "summary.json").GetStringAsync();
        Console.WriteLine(status.Length);
    }
}
