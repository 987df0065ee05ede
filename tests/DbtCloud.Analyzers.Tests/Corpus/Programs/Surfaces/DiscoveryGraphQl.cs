using System.Net.Http.Headers;
using System.Net.Http.Json;

public sealed class Discovery(HttpClient http, string token)
{
    private const string Query = "query($id: BigInt!) { environment(id: $id) { applied { models(first: 500) { edges { node { name } } } } } }";

    public async Task<string> ModelsAsync(long environmentId)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "https://ab123.metadata.us1.dbt.com/graphql")
        {
            Content = JsonContent.Create(new { query = Query, variables = new { id = environmentId } }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
