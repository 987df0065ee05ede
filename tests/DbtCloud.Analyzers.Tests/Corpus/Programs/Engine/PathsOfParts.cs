using System.Net.Http.Headers;
namespace Acme;
public partial class Client
{
    private const string V2 = "/api/v2";
    private readonly HttpClient http;
    public Client(string host, string dbtToken) { http = new HttpClient { BaseAddress = new Uri($"https://{host}") }; http.DefaultRequestHeaders.Authorization = new("Bearer", dbtToken); }
    private static string Path(params object[] parts) => V2 + "/" + string.Join("/", parts) + "/";
    public Task<string> Accounts() => http.GetStringAsync(Path("accounts")); // expect: DBTC2001
    public Task<string> Env(long a) => http.GetStringAsync(Path("accounts", a, "environments")); // expect: DBTC2003
    public Task<string> Jobs(long a) => http.GetStringAsync(Path("accounts", a, "jobs"));
    public Task<string> All(long a) => http.GetStringAsync(Path("accounts", a, "jobs") + "?limit=1000"); // expect: DBTC3003
}
public static class Prog
{
    public static async Task Main()
    {
        var c = new Client("a.us1.dbt.com", Environment.GetEnvironmentVariable("T")!);
        await c.Jobs(1);
        await c.Jobs(2); // expect: DBTC1001
    }
}
