using System.Net.Http.Headers;
using DbtCloud.Benchmarks.ClientCost.Plain;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace DbtCloud.Benchmarks.ClientCost.Contestants;

internal sealed class NSwagContestant(Uri address) : Contestant
{
    private readonly HttpClient client = new() { BaseAddress = address };
    private readonly JsonSerializerSettings settings = new() { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } };

    protected override async Task<long> ReadPageAsync(Workload workload)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, BenchmarkAccount.RunsPath(workload));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", BenchmarkAccount.Token);
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse("application/json"));
        using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using Stream body = await response.Content.ReadAsStreamAsync();
        using StreamReader text = new(body);
        using JsonTextReader reader = new(text);
        PlainEnvelope<List<PlainRun>> answer = JsonSerializer.Create(settings).Deserialize<PlainEnvelope<List<PlainRun>>>(reader)!;
        return answer.Data!.Sum(run => run.Id) + answer.Extra!.Pagination!.TotalCount;
    }
}
