using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Changes;

public sealed class ChangeFeed
{
    private const int First = 1000;
    private const string PullRequests = """
        query($owner: String!, $name: String!) {
          repository(owner: $owner, name: $name) { pullRequests(first: 1000, states: MERGED) { nodes { number title } } }
        }
        """;

    private readonly HttpClient _github = new() { BaseAddress = new Uri("https://api.github.com/") };
    private readonly HttpClient _discovery = new() { BaseAddress = new Uri("https://ab123.metadata.us1.dbt.com/") };

    public ChangeFeed(string githubToken, string dbtServiceToken)
    {
        _github.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("bearer", githubToken);
        _discovery.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("bearer", dbtServiceToken);
    }

    public async Task<(JsonElement Changes, JsonElement Models)> ReadAsync(long environmentId)
    {
        var changes = await PostAsync(_github, PullRequests, new { owner = "contoso", name = "dbt", first = First });
        var models = await PostAsync(
            _discovery,
            "query($id: BigInt!) { environment(id: $id) { applied { models(first: 500) { edges { node { name } } } } } }",
            new { id = environmentId });
        return (changes, models);
    }

    private static async Task<JsonElement> PostAsync(HttpClient http, string query, object variables)
    {
        using var response = await http.PostAsJsonAsync("graphql", new { query, variables });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public IEnumerable<int[]> Batches(IEnumerable<int> numbers) => numbers.Chunk(First).Select((chunk, limit) => chunk);
}
