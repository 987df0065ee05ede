using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Fallbacks;

public class FallbackReader
{
    private static readonly long[] Regions = { 70403103922125, 70403103922126 };

    public async Task<JsonElement> ReadAsync(HttpClient http, string token, long run)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            return await http.GetFromJsonAsync<JsonElement>("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/" + run + "/");
        }
        catch (HttpRequestException)
        {
            return await http.GetFromJsonAsync<JsonElement>("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/runs/" + run + "/"); // expect: DBTC1001
        }
    }

    public IEnumerable<Task<string>> QueryAll(HttpClient http, string token) =>
        from region in Regions
        let path = $"/api/v2/accounts/{region}/"
        from resource in new[] { "jobs/", "runs/" }
        select SendAsync(http, path + resource, token); // expect: DBTC1001

    private static async Task<string> SendAsync(HttpClient http, string path, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new UriBuilder("https", "ab123.us1.dbt.com") { Path = path }.Uri);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await (await http.SendAsync(request)).Content.ReadAsStringAsync();
    }
}
