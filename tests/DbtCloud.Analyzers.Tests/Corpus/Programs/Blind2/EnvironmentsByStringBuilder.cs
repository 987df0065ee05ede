using System.Net.Http.Headers;
using System.Text;

namespace Tailspin.Metadata;

internal sealed class EnvironmentReader
{
    private readonly HttpClient _httpClient;
    private readonly long _accountId;

    internal EnvironmentReader(HttpClient httpClient, long accountId, string dbtToken)
    {
        _httpClient = httpClient;
        _accountId = accountId;
        _httpClient.BaseAddress = new Uri("https://ts811.us1.dbt.com");
        _httpClient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
    }

    internal Task<string> ReadOld(long projectId)
    {
        var url = new StringBuilder("/api/v2/accounts/");
        url.Append(_accountId);
        url.Append("/environments/");
        url.Append("?project_id=").Append(projectId);
        return _httpClient.GetStringAsync(url.ToString()); // expect: DBTC2003
    }

    internal Task<string> ReadNew(long projectId)
    {
        var url = new StringBuilder("/api/v3/accounts/");
        url.Append(_accountId);
        url.Append("/projects/").Append(projectId);
        url.Append("/environments/");
        return _httpClient.GetStringAsync(url.ToString());
    }
}
