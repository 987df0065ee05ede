using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Configuration;

namespace Iterators;

public sealed class PairSource(IConfiguration configuration)
{
    public IEnumerable<(long Account, string? Token)> Pairs()
    {
        yield return (70403103910401, configuration["Dbt:Spice:Token"]);
        yield return (70403103910402, configuration["Dbt:Guild:Token"]);
        foreach (IConfigurationSection section in configuration.GetSection("Dbt:More").GetChildren())
        {
            yield return (long.Parse(section.Key), section["Token"]);
        }
    }

    public async IAsyncEnumerable<(long, string?)> SlowPairs([EnumeratorCancellation] CancellationToken ct = default)
    {
        foreach (var pair in Pairs())
        {
            await Task.Delay(10, ct);
            yield return pair;
        }
    }
}

public sealed class PairUser(PairSource source, HttpClient http)
{
    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var (account, token) in source.Pairs())
        {
            await SendAsync($"https://pi910.us1.dbt.com/api/v2/accounts/{account}/jobs/", token, ct);
        }

        await foreach (var (account, token) in source.SlowPairs(ct))
        {
            await SendAsync($"https://pi910.us1.dbt.com/api/v2/accounts/{account}/runs/?limit=1", token, ct);
        }
    }

    private async Task SendAsync(string url, string? token, CancellationToken ct)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url) { Headers = { Authorization = new("Bearer", token) } };
        using HttpResponseMessage response = await http.SendAsync(request, ct);
        Console.WriteLine($"{url}: {response.StatusCode}");
    }
}
