using System.Net.Http.Headers;
public sealed record DbtAccountConfig(long Id, string Host, string Token);
public sealed class Accounts
{
    public static readonly IReadOnlyList<DbtAccountConfig> All = new[]
    {
        new DbtAccountConfig(1, "a.us1.dbt.com", Env("DBT_TOKEN_SHARED")),
        new DbtAccountConfig(2, "b.us1.dbt.com", Env("DBT_TOKEN_SHARED")), // expect: DBTC1001
        new DbtAccountConfig(3, "c.us1.dbt.com", Env("DBT_TOKEN_OWN")),
    };
    private static string Env(string name) => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException(name);
    public static async Task Poll(HttpClient http)
    {
        foreach (var account in All)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"https://{account.Host}/api/v2/accounts/{account.Id}/runs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", account.Token);
            using var response = await http.SendAsync(request);
        }
    }
}
