using DbtCloud.Http;
using DbtCloud.Models;
using DbtCloud.Telemetry;

namespace DbtCloud.Runs;

/// <summary>
/// Sends a trigger so that it starts one run at most. The API has no idempotency key: a marker in the run's cause tells afterwards whether a
/// run came of a request whose answer was lost, and nothing is sent again before that is certain.
/// </summary>
internal sealed class TriggerSending(AccountTransport transport)
{
    private readonly LostTriggers lost = new(transport);

    private TransportServices Services => transport.Services;

    public Task<T> SendAsync<T>(ReadingCall<T> call, CancellationToken cancellationToken)
    {
        string marker = TriggerMarker.Create();
        return JobOf(call.Request) is { } jobId && TriggerMarker.TryAdd(call.Request, marker)
            ? SendAsync(call, new LostTrigger(jobId, marker, lost.NewestRun, Services.Time.GetUtcNow()), cancellationToken)
            : transport.ReadAsync(call, cancellationToken);
    }

    private async Task<T> SendAsync<T>(ReadingCall<T> call, LostTrigger trigger, CancellationToken cancellationToken)
    {
        for (int resends = 0; ; resends++)
        {
            try
            {
                T result = await transport.ReadAsync(call, cancellationToken).ConfigureAwait(false);
                lost.Saw(result as Run);
                return result;
            }
            catch (OperationCanceledException cancelled)
            {
                Mark(cancelled, trigger);
                throw;
            }
            catch (DbtCloudException error) when (resends > 0 || IsOpen(error))
            {
                Log.TriggerLost(Services.Logger, trigger.JobId, transport.Account, trigger.Marker);
                TimeSpan settled = SettledAfter(call, error);
                (Run? run, bool isCertain) = await FindAsync(trigger, settled, cancellationToken).ConfigureAwait(false);
                if (run is not null)
                {
                    DbtCloudMetrics.CountLostTrigger(transport.Account, "found");
                    return (T)(object)run;
                }

                if (!isCertain || resends >= Services.MaxTriggerResends || !IsWorthAnother(error))
                {
                    DbtCloudMetrics.CountLostTrigger(transport.Account, "unknown");
                    throw Unknown(trigger, isCertain, resends, error);
                }

                DbtCloudMetrics.CountLostTrigger(transport.Account, "resent");
                Log.TriggerSentAgain(Services.Logger, trigger.JobId, transport.Account, trigger.Marker, settled);
            }
        }
    }

    private async Task<(Run? Run, bool IsCertain)> FindAsync(LostTrigger trigger, TimeSpan settled, CancellationToken cancellationToken)
    {
        try
        {
            return await lost.FindAsync(trigger, settled, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException cancelled)
        {
            Mark(cancelled, trigger);
            throw;
        }
    }

    // A caller that gives up can still find out whether a run came of it.
    private static void Mark(OperationCanceledException cancelled, LostTrigger trigger) => cancelled.Data["DbtCloud.TriggerMarker"] = trigger.Marker;

    /// <summary>Tells whether an error leaves open what the server did.</summary>
    private static bool IsOpen(DbtCloudException error) => error switch
    {
        DbtCloudTransportException transport => transport.MayHaveActed,
        DbtCloudApiException api => (int)api.StatusCode is >= 500 or 408 or (>= 200 and < 300),
        _ => false,
    };

    // Only a trigger that was sent again comes here with an error that is not open.
    private static bool IsWorthAnother(DbtCloudException error) => IsOpen(error) || error is DbtCloudTransportException;

    // An answer that names a time to come back turned the request away, and a request that was not sent did nothing: neither acts late.
    private TimeSpan SettledAfter(AccountCall call, DbtCloudException error)
        => call.TurnedAwayFor is { } turnedAway && turnedAway < Services.TriggerSettleTime ? turnedAway
            : IsOpen(error) ? Services.TriggerSettleTime
            : TimeSpan.Zero;

    private DbtCloudTriggerUnknownException Unknown(LostTrigger trigger, bool isCertain, int resends, DbtCloudException error)
        => new(
            $"Job {trigger.JobId} of account {transport.Account} was triggered, the answer was lost, and no run with '{trigger.Marker}' in its cause was found"
            + (isCertain ? $" within {Services.TriggerSettleTime}" : ", though not every look succeeded")
            + (resends == 0 ? ". Nothing was sent again. " : $"; it was sent again {resends} time(s), each time after a look had found no run. ")
            + $"List the job's newest runs and look for '{trigger.Marker}' before triggering once more. The last error: {error.Message}",
            trigger.JobId,
            trigger.Marker,
            error)
        {
            Account = transport.Account,
            Endpoint = error.Endpoint,
        };

    // "…/jobs/{job_id}/run/"
    private static JobId? JobOf(HttpRequestMessage request)
        => JobId.TryParse(PathIds.Before("/run/", request.RequestUri!), null, out JobId id) ? id : null;
}
