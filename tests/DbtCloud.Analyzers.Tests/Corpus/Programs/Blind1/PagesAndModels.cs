using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;

namespace Pages;

public sealed class DbtPagingOptions
{
    public int PageSize { get; set; } = 250; // expect: DBTC3003

    public int MaxPages { get; set; } = 1000;

    public string Token { get; set; } = "";
}

public sealed record RunPage([property: JsonPropertyName("data")] List<RunDto> Data);

public sealed class RunDto
{
    [JsonPropertyName("id")]
    public long Id { get; set; }

    [JsonPropertyName("job_definition_id")]
    public int JobDefinitionId { get; set; } // expect-info: DBTC3004

    [JsonPropertyName("status")]
    public int Status { get; set; }
}

public sealed class RunPager(HttpClient http, IOptions<DbtPagingOptions> options)
{
    public async IAsyncEnumerable<RunDto> ReadAsync(long account)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Token);
        for (var page = 0; page < options.Value.MaxPages; page++)
        {
            var url = $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?limit={options.Value.PageSize}&offset={page * options.Value.PageSize}";
            var answer = await http.GetFromJsonAsync<RunPage>(url);
            if (answer is null or { Data.Count: 0 }) yield break;
            foreach (var run in answer.Data) yield return run;
        }
    }

    public async Task<string> ModelsAsync(long environment)
    {
        using var response = await http.PostAsJsonAsync("https://ab123.metadata.us1.dbt.com/graphql", new
        {
            query = "query($id: BigInt!, $first: Int!) { environment(id: $id) { applied { models(first: $first) { totalCount } } } }",
            variables = new { id = environment, first = 2000 }, // expect: DBTC3003
        });
        return await response.Content.ReadAsStringAsync();
    }
}
