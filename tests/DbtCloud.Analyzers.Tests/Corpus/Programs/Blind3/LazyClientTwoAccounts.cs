using System.Net.Http.Headers;

namespace Paresseux;

internal static class Cliente
{
    private static readonly Lazy<HttpClient> Partage = new(() =>
    {
        var http = new HttpClient { BaseAddress = new Uri("https://pa821.eu1.dbt.com/api/v2/accounts/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("JETON_DBT"));
        return http;
    });

    private static readonly Lazy<HttpClient> Reserve = new(Creer, LazyThreadSafetyMode.ExecutionAndPublication);

    public static Task<string> TachesAsync() => Partage.Value.GetStringAsync("70403103982101/jobs/");

    public static Task<string> ExecutionsAsync() => Partage.Value.GetStringAsync("70403103982102/runs/?limit=10"); // expect: DBTC1001

    public static Task<string> AutreAsync() => Reserve.Value.GetStringAsync("70403103982103/runs/?limit=10");

    private static HttpClient Creer()
    {
        var http = new HttpClient { BaseAddress = new Uri("https://pa821.eu1.dbt.com/api/v2/accounts/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("JETON_DBT_RESERVE"));
        return http;
    }
}
