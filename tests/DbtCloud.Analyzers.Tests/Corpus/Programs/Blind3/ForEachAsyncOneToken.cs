using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Workers;

public sealed class AccountsWorker : BackgroundService
{
    private readonly IHttpClientFactory _factory;
    private readonly IConfiguration _configuration;
    private readonly ConcurrentDictionary<long, int> _sizes = new();

    public AccountsWorker(IHttpClientFactory factory, IConfiguration configuration)
    {
        _factory = factory;
        _configuration = configuration;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var accounts = _configuration.GetSection("Dbt:Accounts").Get<long[]>() ?? [];
        var token = _configuration["Dbt:Token"];
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(5));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = stoppingToken };
            await Parallel.ForEachAsync(accounts, options, async (account, ct) =>
            {
                using var http = _factory.CreateClient();
                using var request = new HttpRequestMessage(HttpMethod.Get, $"https://pw815.us1.dbt.com/api/v2/accounts/{account}/runs/?limit=1");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // expect: DBTC1001
                using var response = await http.SendAsync(request, ct);
                _sizes[account] = (await response.Content.ReadAsStringAsync(ct)).Length;
            });
        }
    }
}
