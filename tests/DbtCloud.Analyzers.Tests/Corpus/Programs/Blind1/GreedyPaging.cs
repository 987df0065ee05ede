using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Warehouse.Audit;

internal sealed class RunHistory : IAsyncDisposable
{
    private const int BatchSize = 500; // expect: DBTC3003
    private const int DatabaseBatch = 5000;

    private readonly HttpClient http;

    internal RunHistory(string token, long accountId)
    {
        http = new HttpClient { BaseAddress = new Uri($"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/") };
        http.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse($"Bearer {token}");
    }

    internal async IAsyncEnumerable<JsonNode> AllAsync()
    {
        for (var offset = 0; ; offset += BatchSize)
        {
            var page = await http.GetFromJsonAsync<JsonNode>($"runs/?limit={BatchSize}&offset={offset}");
            var rows = page!["data"]!.AsArray();
            if (rows.Count == 0)
            {
                yield break;
            }

            foreach (var row in rows)
            {
                yield return row!;
            }
        }
    }

    internal async Task<List<JsonNode[]>> ChunksAsync()
    {
        List<JsonNode> all = [];
        await foreach (var row in AllAsync())
        {
            all.Add(row);
        }

        return all.Chunk(DatabaseBatch).ToList();
    }

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return ValueTask.CompletedTask;
    }
}
