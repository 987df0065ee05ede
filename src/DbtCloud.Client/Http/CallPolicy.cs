using System.Diagnostics.CodeAnalysis;
using DbtCloud.RateLimiting;
using DbtCloud.Telemetry;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace DbtCloud.Http;

/// <summary>What is repeated, when, and how often.</summary>
internal static class CallPolicy
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(20);

    // A server that turns a call away again and again with "come back now" is not taken at its word for ever.
    private const int QuickPauses = 3;

    // Nine attempts in ten of half a minute, and of at least twenty, are no bad luck any more.
    private const double BrokenRatio = 0.9;
    private const int BrokenAtLeast = 20;
    private static readonly TimeSpan BrokenWithin = TimeSpan.FromSeconds(30);

    /// <summary>Makes the pipeline of an account's own requests.</summary>
    public static ResiliencePipeline<HttpResponseMessage> Create(TransportServices services, DbtAccount account)
    {
        ResiliencePipelineBuilder<HttpResponseMessage> builder = CreateOuter(services);
        if (services.BreakDuration > TimeSpan.Zero)
        {
            AddBreaker(builder, services, account);
        }

        return AddAttemptTimeout(AddLimiter(builder, services), services);
    }

    /// <summary>Makes the pipeline of links that are their own permission: they use up none of the account's requests.</summary>
    public static ResiliencePipeline<HttpResponseMessage> CreatePresigned(TransportServices services) => AddAttemptTimeout(CreateOuter(services), services);

    private static ResiliencePipelineBuilder<HttpResponseMessage> CreateOuter(TransportServices services)
    {
        ResiliencePipelineBuilder<HttpResponseMessage> builder = new() { TimeProvider = services.Time };
        builder.AddTimeout(new TimeoutStrategyOptions { Timeout = services.TotalTimeout, Name = "Total" });
        if (services.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = int.MaxValue,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstDelay,
                MaxDelay = LongestDelay,
                ShouldHandle = arguments => new ValueTask<bool>(ShouldRepeat(CallOf(arguments.Context), arguments.AttemptNumber + 1, arguments.Outcome, services)),
                DelayGenerator = arguments => new ValueTask<TimeSpan?>(DelayOf(CallOf(arguments.Context), arguments.Outcome, services)),
                OnRetry = arguments =>
                {
                    AccountCall call = CallOf(arguments.Context);
                    DbtCloudMetrics.CountRetry(call);
                    Log.Retrying(
                        services.Logger,
                        ApiErrors.EndpointOf(call),
                        call.Transport.Account,
                        call.Attempts,
                        arguments.Outcome.Exception is { } error ? error.GetType().Name : $"{(int)arguments.Outcome.Result!.StatusCode}",
                        arguments.RetryDelay);
                    return default;
                },
            });
        }

        return builder;
    }

    private static ResiliencePipeline<HttpResponseMessage> AddAttemptTimeout(ResiliencePipelineBuilder<HttpResponseMessage> builder, TransportServices services)
        => builder.AddTimeout(new TimeoutStrategyOptions { Timeout = services.AttemptTimeout, Name = "Attempt" }).Build();

    private static void AddBreaker(ResiliencePipelineBuilder<HttpResponseMessage> builder, TransportServices services, DbtAccount account)
        => builder.AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
        {
            FailureRatio = BrokenRatio,
            MinimumThroughput = BrokenAtLeast,
            SamplingDuration = BrokenWithin,
            BreakDuration = services.BreakDuration,
            ShouldHandle = static arguments => new ValueTask<bool>(IsOfADeadServer(arguments.Outcome)),
            OnOpened = arguments =>
            {
                Log.CircuitBroken(services.Logger, account, arguments.BreakDuration);
                return default;
            },
            OnClosed = _ =>
            {
                Log.CircuitClosed(services.Logger, account);
                return default;
            },
        });

    private static bool IsOfADeadServer(Outcome<HttpResponseMessage> outcome)
        => outcome.Exception is { } failure ? TransportErrors.IsTransient(failure) : (int)outcome.Result!.StatusCode is 502 or 503 or 504;

#if NET
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The validation that reflects over options finds none to validate on LimiterOptions.")]
#endif
    private static ResiliencePipelineBuilder<HttpResponseMessage> AddLimiter(ResiliencePipelineBuilder<HttpResponseMessage> builder, TransportServices services)
        => builder.AddStrategy(_ => new LimiterStrategy(services.Limiter, services.RequestsPerMinute), new LimiterOptions());

    private static AccountCall CallOf(ResilienceContext context) => context.Properties.GetValue(AccountTransport.CallKey, null!);

    private static bool ShouldRepeat(AccountCall call, int attempts, Outcome<HttpResponseMessage> outcome, TransportServices services)
    {
        if (outcome.Exception is BrokenCircuitException)
        {
            return false;
        }

        if (outcome.Result is { } turnedAway && (int)turnedAway.StatusCode == 429 && !call.IsPresigned)
        {
            // The server turned it away, a write too: nothing happened. The limiter holds the next attempt back.
            return call.PausedUntil <= call.Latest;
        }

        // Being turned away uses up no retries: many calls are under way when an account runs into its limit, and may run into it together again.
        if (attempts - call.Pauses > services.MaxRetries)
        {
            return false;
        }

        if (outcome.Exception is { } failure)
        {
            return call.Operation.IsRead ? TransportErrors.IsTransient(failure) : TransportErrors.CannotHaveActed(call, failure);
        }

        HttpResponseMessage response = outcome.Result!;
        return call.Operation.IsRead
            && (int)response.StatusCode is 408 or 429 or 500 or 502 or 503 or 504
            && (RetryAfter.DelayOf(response, services.Time.GetUtcNow()) is not { } delay || services.Time.GetUtcNow() + delay < call.Latest);
    }

    private static TimeSpan? DelayOf(AccountCall call, Outcome<HttpResponseMessage> outcome, TransportServices services)
        => outcome.Result is not { } response ? null
            : (int)response.StatusCode == 429 && !call.IsPresigned ? (call.Pauses <= QuickPauses ? TimeSpan.Zero : null)
            : RetryAfter.DelayOf(response, services.Time.GetUtcNow());

    private sealed class LimiterOptions : ResilienceStrategyOptions
    {
        public LimiterOptions() => Name = "RateLimit";
    }
}
