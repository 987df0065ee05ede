using System.Diagnostics;
using DbtCloud.Http;
using DbtCloud.Telemetry;
using Polly;

namespace DbtCloud.RateLimiting;

/// <summary>Waits for the account's turn before each attempt, inside the retries and outside of the attempt's own time limit.</summary>
internal sealed class LimiterStrategy(IDbtRateLimiter limiter, int requestsPerMinute) : ResilienceStrategy<HttpResponseMessage>
{
    protected override ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback, ResilienceContext context, TState state)
    {
        AccountCall call = context.Properties.GetValue(AccountTransport.CallKey, null!);
        ValueTask<DateTimeOffset?> turn;
        try
        {
            turn = limiter.WaitAsync(new DbtRateLimitRequest(call.Transport.Account, requestsPerMinute, call.Latest), context.CancellationToken);
        }
        catch (OperationCanceledException cancelled)
        {
            return new ValueTask<Outcome<HttpResponseMessage>>(Outcome.FromException<HttpResponseMessage>(cancelled));
        }

        if (!turn.IsCompletedSuccessfully)
        {
            return WaitAsync(turn, call, callback, context, state);
        }

        return turn.Result is { } goesOnAt
            ? new ValueTask<Outcome<HttpResponseMessage>>(Outcome.FromException<HttpResponseMessage>(ApiErrors.Paused(call, goesOnAt)))
            : callback(context, state);
    }

    private static async ValueTask<Outcome<HttpResponseMessage>> WaitAsync<TState>(
        ValueTask<DateTimeOffset?> turn,
        AccountCall call,
        Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback,
        ResilienceContext context,
        TState state)
    {
        long start = Stopwatch.GetTimestamp();
        DbtCloudMetrics.StartWaiting(call.Transport.Account);
        try
        {
            if (await turn.ConfigureAwait(false) is { } goesOnAt)
            {
                return Outcome.FromException<HttpResponseMessage>(ApiErrors.Paused(call, goesOnAt));
            }
        }
        catch (OperationCanceledException cancelled)
        {
            return Outcome.FromException<HttpResponseMessage>(cancelled);
        }
        finally
        {
            TimeSpan waited = TimeSpan.FromSeconds((Stopwatch.GetTimestamp() - start) / (double)Stopwatch.Frequency);
            DbtCloudMetrics.StopWaiting(call.Transport.Account, waited);
            call.LimiterWait += waited;
        }

        return await callback(context, state).ConfigureAwait(false);
    }
}
