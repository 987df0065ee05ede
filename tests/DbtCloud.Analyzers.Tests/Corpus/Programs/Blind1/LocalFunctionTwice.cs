using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Compare;

public sealed class TwoAccountDiff(IHttpClientFactory factory)
{
    public async Task<IReadOnlyList<string>> MissingAsync(string pat)
    {
        HttpClient http = factory.CreateClient();

        async Task<HashSet<string>> NamesAsync(long account)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/?limit=100");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", pat);
            using HttpResponseMessage response = await http.SendAsync(request);
            JsonElement body = await response.Content.ReadFromJsonAsync<JsonElement>();
            return body.GetProperty("data").EnumerateArray().Select(job => job.GetProperty("name").GetString()!).ToHashSet();
        }

        HashSet<string> production = await NamesAsync(70403103922125);
        HashSet<string> productionAgain = await NamesAsync(70403103922125);
        HashSet<string> sandbox = await NamesAsync(70403103922126); // expect: DBTC1001
        production.UnionWith(productionAgain);
        return [.. production.Except(sandbox).Order()];
    }
}
