using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;

namespace Refusals;

/// <summary>Shows that dbt refuses a token in an account that it does not belong to.</summary>
public static class Refusal
{
    [SuppressMessage("DbtCloud.Credentials", "DBTC1001", Justification = "the refusal is what we want to see")]
    public static async Task<bool> IsRefusedAsync(HttpClient http)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));
        using HttpResponseMessage own = await http.GetAsync("https://sp902.us1.dbt.com/api/v2/accounts/70403103902101/");
        using HttpResponseMessage other = await http.GetAsync("https://sp902.us1.dbt.com/api/v2/accounts/70403103902102/");
        return own.IsSuccessStatusCode && !other.IsSuccessStatusCode;
    }

    public static async Task<string> WhoAsync(HttpClient http)
    {
#pragma warning disable DBTC2006 // the migration guide names it
        return await http.GetStringAsync("https://sp902.us1.dbt.com/api/v2/whoami/");
#pragma warning restore DBTC2006
    }
}
