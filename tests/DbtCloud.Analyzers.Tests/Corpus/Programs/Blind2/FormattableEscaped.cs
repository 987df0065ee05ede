using System.Net.Http.Headers;

namespace Escaping;

public static class SafeUrl
{
    public static string Create(FormattableString format) =>
        string.Format(format.Format, format.GetArguments().Select(a => (object)Uri.EscapeDataString(Convert.ToString(a)!)).ToArray());
}

public sealed class Artifacts(HttpClient http, string dbtToken)
{
    public async Task<Stream> OpenAsync(long account, long run, string path)
    {
        var url = SafeUrl.Create($"https://fe114.us1.dbt.com/api/v2/accounts/{account}/runs/{run}/artifacts/{path}");
        var request = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", dbtToken) } };
        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return await response.Content.ReadAsStreamAsync();
    }
}
