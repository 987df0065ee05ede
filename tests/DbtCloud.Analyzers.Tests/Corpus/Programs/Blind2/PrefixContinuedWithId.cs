using System.Net.Http.Headers;

namespace Adatum.Http;

public static class Paths
{
    public const string V2 = "/api/v2/accounts/";
    public const string V3 = "/api/v3/accounts/";

    public static string ForAccount(this string prefix, long id, params string[] rest) => prefix + id + "/" + string.Join('/', rest) + "/";
}

public sealed class AdatumDbt : IDisposable
{
    private readonly HttpClient inner;
    private readonly long account;

    public AdatumDbt(long account, string token)
    {
        this.account = account;
        inner = new HttpClient { BaseAddress = new Uri("https://ad051.us1.dbt.com") };
        inner.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public Task<string> Jobs() => inner.GetStringAsync(Paths.V2.ForAccount(account, "jobs"));

    public Task<string> Projects() => inner.GetStringAsync(Paths.V3.ForAccount(account, "projects"));

    public Task<string> Self() => inner.GetStringAsync(Paths.V2.ForAccount(account).Replace("//", "/"));

    public void Dispose() => inner.Dispose();
}
