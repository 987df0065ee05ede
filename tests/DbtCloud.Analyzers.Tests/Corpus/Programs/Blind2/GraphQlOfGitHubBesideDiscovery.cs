using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Lineage;

public sealed class Collector(HttpClient http, string gitHubToken, string dbtToken)
{
    public Task<HttpResponseMessage> RepositoriesAsync(string owner) => PostAsync(
        "https://api.github.com/graphql",
        gitHubToken,
        "query($owner: String!, $first: Int!) { organization(login: $owner) { repositories(first: $first) { nodes { name } } } }",
        new { owner, first = 1000 });

    public Task<HttpResponseMessage> ModelsAsync(long environmentId, string? after) => PostAsync(
        "https://li081.metadata.us1.dbt.com/graphql",
        dbtToken,
        "query($environmentId: BigInt!, $first: Int!, $after: String) { environment(id: $environmentId) { applied { models(first: $first, after: $after) { edges { node { name } } } } } }",
        new { environmentId, first = 500, after });

    private async Task<HttpResponseMessage> PostAsync(string url, string token, string query, object variables)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, url) { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request);
    }
}
