using System.Net.Http.Headers;
using System.Net.Http.Json;

public sealed class Discovery(HttpClient http, string token)
{
    public async Task<string> ModelsAsync(long environmentId)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "https://ab123.metadata.us1.dbt.com/graphql");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = JsonContent.Create(new
        {
            query = "query($id: BigInt!, $first: Int) { environment(id: $id) { applied { models(first: $first) { edges { node { name } } } } } }",
            variables = new { id = environmentId, first = 1000 }, // expect: DBTC3003
        });
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
