using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Telemetry.Collectors;

public interface ITenantSource
{
    IAsyncEnumerable<DbtTenant> ReadAsync(CancellationToken cancellationToken);
}

public sealed class DbtTenant
{
    public DbtTenant(long accountId, Func<Task<string>> openSecret)
    {
        AccountId = accountId;
        OpenSecret = openSecret;
    }

    public long AccountId { get; }

    public Func<Task<string>> OpenSecret { get; }
}

public sealed class RunCollector : BackgroundService
{
    private readonly IHttpClientFactory _clients;
    private readonly ITenantSource _tenants;
    private readonly ChannelWriter<string> _sink;
    private readonly ILogger _log;

    public RunCollector(IHttpClientFactory clients, ITenantSource tenants, Channel<string> sink, ILogger<RunCollector> log)
        => (_clients, _tenants, _sink, _log) = (clients, tenants, sink.Writer, log);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(5));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await foreach (var body in CollectAsync(stoppingToken))
            {
                await _sink.WriteAsync(body, stoppingToken);
            }
        }
    }

    private async IAsyncEnumerable<string> CollectAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var tenant in _tenants.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var http = _clients.CreateClient();
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await tenant.OpenSecret());
            _log.LogDebug("collecting {Account}", tenant.AccountId);
            yield return await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{tenant.AccountId}/runs/?limit=100", cancellationToken);
        }
    }
}
