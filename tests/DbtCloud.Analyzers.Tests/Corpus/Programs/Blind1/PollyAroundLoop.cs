using System.Net;
using System.Net.Http.Headers;
using Polly;
using Polly.Retry;

namespace Resilient;

public sealed class ResilientDbtClient
{
    private readonly HttpMessageInvoker invoker;
    private readonly Func<string> readToken;
    private readonly ResiliencePipeline<HttpResponseMessage> pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            ShouldHandle = new PredicateBuilder<HttpResponseMessage>().HandleResult(r => r.StatusCode == HttpStatusCode.TooManyRequests),
            MaxRetryAttempts = 3,
            Delay = TimeSpan.FromSeconds(10),
        })
        .Build();

    public ResilientDbtClient(HttpMessageHandler handler, Func<string> readToken)
    {
        invoker = new HttpMessageInvoker(handler);
        this.readToken = readToken;
    }

    public async Task CancelEverywhereAsync(ISet<long> accounts, CancellationToken cancellationToken)
    {
        string token = readToken();
        foreach (long account in accounts)
        {
            using HttpResponseMessage response = await pipeline.ExecuteAsync(async inner =>
            {
                HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?status=3");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // expect: DBTC1001
                return await invoker.SendAsync(request, inner);
            }, cancellationToken);
            response.EnsureSuccessStatusCode();
        }
    }
}
