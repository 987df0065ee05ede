using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DbtCloud.Benchmarks.ClientCost.Plain;

namespace DbtCloud.Benchmarks.ClientCost.Contestants;

internal class RawContestant(HttpClient client) : Contestant
{
    private readonly AuthenticationHeaderValue authorization = new("Bearer", BenchmarkAccount.Token);

    public RawContestant(Uri address)
        : this(new HttpClient { BaseAddress = address })
    {
    }

    protected override async Task<long> ReadPageAsync(Workload workload)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, BenchmarkAccount.RunsPath(workload));
        PlainEnvelope<List<PlainRun>> answer = await ReadAsync(request, PlainJson.Default.PlainEnvelopeListPlainRun);
        return answer.Data!.Sum(run => run.Id) + answer.Extra!.Pagination!.TotalCount;
    }

    protected override async Task<long> GetRunAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, BenchmarkAccount.RunPath);
        return (await ReadAsync(request, PlainJson.Default.PlainEnvelopePlainRun)).Data!.Id;
    }

    protected override async Task<long> TriggerAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Post, BenchmarkAccount.TriggerPath)
        {
            Content = new StringContent(BenchmarkAccount.TriggerBody, Encoding.UTF8, "application/json"),
        };
        return (await ReadAsync(request, PlainJson.Default.PlainEnvelopePlainRun)).Data!.Id;
    }

    private async Task<T> ReadAsync<T>(HttpRequestMessage request, JsonTypeInfo<T> type)
    {
        request.Headers.Authorization = authorization;
        using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return await ParseAsync(response.Content, type);
    }

    protected virtual async Task<T> ParseAsync<T>(HttpContent content, JsonTypeInfo<T> type)
    {
        await using Stream body = await content.ReadAsStreamAsync();
        return (await JsonSerializer.DeserializeAsync(body, type))!;
    }
}
