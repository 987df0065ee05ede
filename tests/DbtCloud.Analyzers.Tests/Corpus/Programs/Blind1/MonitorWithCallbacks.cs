using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Watch;

public sealed class WatchOptions
{
    public Dictionary<string, WatchedAccount> Accounts { get; set; } = new();

    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(1);
}

public sealed class WatchedAccount
{
    public long Id { get; set; }
    public string Token { get; set; } = "";
    public long[] Jobs { get; set; } = Array.Empty<long>();
}

public sealed class Watcher(IHttpClientFactory factory, IOptionsMonitor<WatchOptions> options) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var current = options.CurrentValue;
            var work = from pair in current.Accounts
                       from job in pair.Value.Jobs
                       select CheckAsync(pair.Key, pair.Value, job, stoppingToken);
            foreach (var group in (await Task.WhenAll(work)).GroupBy(r => r.Key))
            {
                Console.WriteLine($"{group.Key}: {group.Count(r => r.Healthy)}/{group.Count()}");
            }

            await Task.Delay(current.Interval, stoppingToken);
        }
    }

    private async Task<(string Key, bool Healthy)> CheckAsync(string key, WatchedAccount account, long job, CancellationToken ct)
    {
        var http = factory.CreateClient();
        var message = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account.Id}/runs/?job_definition_id={job}&limit=1&order_by=-id");
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", current(account));
        using var response = await http.SendAsync(message, ct);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(ct));
        return (key, json.RootElement.GetProperty("data").EnumerateArray().All(r => r.GetProperty("status").GetInt32() == 10));

        static string current(WatchedAccount a) => options_(a);
        static string options_(WatchedAccount a) => a.Token;
    }
}
