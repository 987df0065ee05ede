using System.Net.Http.Headers;
public class CrmClient
{
    private readonly HttpClient _http;
    public CrmClient(HttpClient http, string crmToken) { _http = http; _http.DefaultRequestHeaders.Authorization = new("Bearer", crmToken); }
    public Task<string> A() => _http.GetStringAsync("/api/v2/accounts/1/contacts");
    public Task<string> B() => _http.GetStringAsync("/api/v2/accounts/2/contacts");
    public Task<string> All() => _http.GetStringAsync("/api/v2/accounts/");
    public Task<string> C() => _http.GetStringAsync("https://crm.example.com/api/v3/accounts/");
}
public class DbtUrls
{
    public const string Docs = "https://docs.getdbt.com/docs/dbt-cloud-apis";
    public static bool IsOld(Uri u) => u.Host == "cloud.getdbt.com" || u.Host.EndsWith(".getdbt.com");
    public static string Msg => "Do not use https://cloud.getdbt.com any more";
    private static readonly HashSet<string> Old = new(StringComparer.OrdinalIgnoreCase) { "cloud.getdbt.com", "emea.dbt.com" };
    public static bool Banned(string host) => Old.Contains(host);
    private static readonly string[] Hosts = { "cloud.getdbt.com", "au.dbt.com" };
    public static void Check(string h) { foreach (var x in Hosts) { if (h.Contains(x)) throw new Exception($"{x} is retired"); } }
    public string Base { get; set; } = "https://cloud.getdbt.com"; // expect: DBTC2004
    public static Uri Make(string? host) => new(host ?? "https://emea.dbt.com/api/v2/"); // expect: DBTC2004
}
