using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Acme.Scheduling.Infrastructure;

public sealed class SchedulingOptions
{
    public string DbtToken { get; set; } = string.Empty;

    public List<TargetAccount> Targets { get; } = new();
}

public sealed class TargetAccount
{
    public long AccountId { get; set; }

    public long JobId { get; set; }
}

public sealed class ParallelTrigger
{
    private readonly IHttpClientFactory _factory;
    private readonly SchedulingOptions _options;
    private readonly ILogger<ParallelTrigger> _logger;

    public ParallelTrigger(IHttpClientFactory factory, IOptions<SchedulingOptions> options, ILogger<ParallelTrigger> logger)
    {
        _factory = factory;
        _options = options.Value;
        _logger = logger;
    }

    public Task TriggerAsync(CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancellationToken };
        return Parallel.ForEachAsync(_options.Targets, parallel, async (target, token) =>
        {
            var client = _factory.CreateClient();
            var message = new HttpRequestMessage
            {
                Method = HttpMethod.Post,
                RequestUri = new Uri($"https://ab123.us1.dbt.com/api/v2/accounts/{target.AccountId}/jobs/{target.JobId}/run/"),
                Content = new StringContent("{\"cause\":\"schedule\"}", Encoding.UTF8, "application/json"),
            };
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _options.DbtToken); // expect: DBTC1001
            using var response = await client.SendAsync(message, token);
            _logger.LogInformation("{Account}: {Status}", target.AccountId, response.StatusCode);
        });
    }
}
