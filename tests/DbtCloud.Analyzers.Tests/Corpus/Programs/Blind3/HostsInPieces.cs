using System.Net.Http.Headers;

namespace Pieces;

public static class HostParts
{
    private const string Cloud = "cloud.getdbt.com"; // expect: DBTC2004

    public static Uri Australia() => new UriBuilder { Scheme = Uri.UriSchemeHttps, Host = "au.dbt.com", Path = "/api/v2/" }.Uri; // expect: DBTC2004

    public static async Task<int> CallAsync(HttpClient http, string token, long environment)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "https://metadata." + Cloud + "/graphql");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = new StringContent($"{{\"query\":\"{{ environment(id: {environment}) {{ dbtProjectName }} }}\"}}");
        using HttpResponseMessage response = await http.SendAsync(request);
        return (int)response.StatusCode;
    }

    public static bool IsOld(Uri url) => url.Host is Cloud or "emea.dbt.com" or "au.dbt.com";

    public static string Advice(Uri url) => IsOld(url) ? $"{url.Host}: see https://docs.getdbt.com/docs/cloud/about-cloud/access-regions-ip-addresses" : "fine";
}
