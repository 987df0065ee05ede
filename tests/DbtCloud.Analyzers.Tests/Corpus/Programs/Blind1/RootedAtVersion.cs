using System.Net.Http.Headers;
using System.Text;

namespace Versions;

/// <summary>Grown over years: every colleague built his URLs in his own way.</summary>
public class VersionedClient
{
    private static readonly Uri Root = new("https://ab123.us1.dbt.com/");
    private static readonly Uri V2 = new(Root, "api/v2/");
    private static readonly Uri V3 = new(Root, "api/v3/");

    private readonly HttpClient _http;
    private readonly string _token;

    public VersionedClient(HttpClient http, string token)
    {
        _http = http;
        _token = token;
    }

    public Task<string> A() => Send(new HttpRequestMessage(HttpMethod.Get, new Uri(V3, "accounts/?limit=10"))); // expect: DBTC2001

    public Task<string> B(long account)
    {
        var url = V2.AbsoluteUri;
        url += "accounts/";
        url += account;
        url += "/repositories/";
        return Send(new HttpRequestMessage(HttpMethod.Get, url)); // expect: DBTC2003
    }

    public Task<string> C(long user)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, string.Concat(Root.ToString(), "api/v2/users/", user.ToString(), "/apikey/")); // expect: DBTC2002
        request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        return Send(request);
    }

    public Task<string> D(long account, long environment)
        => Send(new HttpRequestMessage { Method = HttpMethod.Get, RequestUri = new UriBuilder(Root) { Path = $"/api/v2/accounts/{account}/environments/{environment}/" }.Uri }); // expect: DBTC2003

    public Task<string> E(long account, string version = "v2")
        => Send(new HttpRequestMessage(HttpMethod.Get, new Uri(Root, $"/api/{version}/accounts/{account}/jobs/")));

    public Task<string> F(long account) => E(account, "v5"); // expect: DBTC2005

    public Task<string> G(string adapter) => Send(new HttpRequestMessage(HttpMethod.Get, new Uri(V3, "adapter-schema/?adapter_version=" + adapter)));

    private async Task<string> Send(HttpRequestMessage request)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        using var response = await _http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
