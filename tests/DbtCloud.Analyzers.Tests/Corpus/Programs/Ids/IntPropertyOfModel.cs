using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class DbtRun
{
    [JsonPropertyName("id")]
    public int Id { get; set; } // expect-info: DBTC3004

    [JsonPropertyName("status")]
    public int Status { get; set; }

    [JsonPropertyName("job_definition_id")]
    public long JobDefinitionId { get; set; }
}

public sealed class DbtEnvelope
{
    [JsonPropertyName("data")]
    public List<DbtRun> Data { get; set; } = [];
}

public sealed class Runs(HttpClient http, string token)
{
    public async Task<List<DbtRun>> ReadAsync(long account)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        DbtEnvelope? body = await http.GetFromJsonAsync<DbtEnvelope>($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/");
        return body?.Data ?? [];
    }
}
