using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Bank.Dbt;

public sealed class FeatureFlags
{
    private readonly HttpClient client;

    public FeatureFlags(string token)
    {
        client = new HttpClient { BaseAddress = new Uri("https://ab123.us1.dbt.com/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public Task<JsonElement> ReadAsync(long accountId) => client.GetFromJsonAsync<JsonElement>($"private/accounts/{accountId}/features/"); // expect-info: DBTC2006

    public Task<JsonElement> EnvironmentsAsync(long accountId) =>
        client.GetFromJsonAsync<JsonElement>($"api/v3/accounts/{accountId}/environments/"); // expect-info: DBTC2006
}

public sealed class VirtualPrivate(HttpClient client, string token)
{
    public async Task<string> RunsAsync(long accountId)
    {
        using HttpRequestMessage request = new(
            HttpMethod.Get,
            $"https://northbank.getdbt.com/api/v2/accounts/{accountId}/runs/?limit=100"); // expect-info: DBTC2004
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
