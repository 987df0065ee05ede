using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class ModelCatalogue(HttpClient http)
{
    private const string Query = """
        query Models($environmentId: BigInt!, $first: Int!, $after: String) {
          environment(id: $environmentId) {
            applied {
              models(first: $first, after: $after) {
                edges { node { uniqueId name } }
                pageInfo { endCursor hasNextPage }
              }
            }
          }
        }
        """;

    private static readonly Uri Graph = new("https://ab123.metadata.us1.dbt.com/graphql");

    public async IAsyncEnumerable<string> ReadAsync(long environmentId)
    {
        string? after = null;
        while (true)
        {
            var body = new { query = Query, variables = new { environmentId, first = 1000, after } }; // expect: DBTC3003
            using var answer = await http.PostAsJsonAsync(Graph, body);
            answer.EnsureSuccessStatusCode();
            var models = (await answer.Content.ReadFromJsonAsync<JsonNode>())!["data"]!["environment"]!["applied"]!["models"]!;
            foreach (var edge in models["edges"]!.AsArray())
            {
                yield return edge!["node"]!["uniqueId"]!.GetValue<string>();
            }

            if (!models["pageInfo"]!["hasNextPage"]!.GetValue<bool>())
            {
                yield break;
            }

            after = models["pageInfo"]!["endCursor"]!.GetValue<string>();
        }
    }
}
