using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Numbers;

public sealed record StepDto(
    [property: JsonPropertyName("id")] long Id,
    [property: JsonPropertyName("run_id")] long RunId,
    [property: JsonPropertyName("index")] int Index,
    [property: JsonPropertyName("status")] int Status);

public sealed class StepReader(HttpClient http, string token)
{
    private int runIdsSeen;

    public async Task<(List<StepDto> Steps, int Total)> ReadAsync(long accountId, IEnumerable<long> runs)
    {
        List<StepDto> steps = [];
        int total = 0;
        int runIndex = 0;
        foreach (long run in runs)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/runs/{run}/?include_related=run_steps");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using HttpResponseMessage response = await http.SendAsync(request);
            using JsonDocument document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            JsonElement data = document.RootElement.GetProperty("data");
            total += document.RootElement.GetProperty("status").GetProperty("code").GetInt32() == 200 ? 1 : 0;
            int status = data.GetProperty("status").GetInt32();
            int retries = int.Parse(data.GetProperty("trigger").GetProperty("threads_override").ToString());
            Console.WriteLine($"run no. {++runIndex}: {status}, {retries}");
            steps.AddRange(data.GetProperty("run_steps").Deserialize<List<StepDto>>() ?? []);
            runIdsSeen++;
        }

        return (steps, total + runIdsSeen);
    }
}

internal sealed class ImportTable
{
    public int JobId { get; set; }

    public int AccountId { get; set; }

    public string Describe() => $"import {JobId} of ledger account {AccountId}";
}
