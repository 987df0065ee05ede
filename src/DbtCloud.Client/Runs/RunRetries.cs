using DbtCloud.Http;
using DbtCloud.Models;

namespace DbtCloud.Runs;

/// <summary>Finds the API's own reason where a run cannot be retried: the run itself carries it.</summary>
internal static class RunRetries
{
    public static async Task<T> SendAsync<T>(AccountTransport transport, ReadingCall<T> call, CancellationToken cancellationToken)
    {
        try
        {
            return await transport.ReadAsync(call, cancellationToken).ConfigureAwait(false);
        }
        catch (DbtCloudValidationException refused) when (RunOf(call.Request) is { } runId)
        {
            RetryNotSupportedReason? reason = await ReasonOfAsync(transport, runId, cancellationToken).ConfigureAwait(false);
            throw reason is { } known ? Explained(refused, runId, known) : refused;
        }
    }

    private static async Task<RetryNotSupportedReason?> ReasonOfAsync(AccountTransport transport, RunId runId, CancellationToken cancellationToken)
    {
        try
        {
            Run run = await new RunsOperations(transport).GetAsync(runId, cancellationToken: cancellationToken).ConfigureAwait(false);
            return run.CanRetry == true ? null : run.RetryNotSupportedReason;
        }
        catch (DbtCloudException)
        {
            // The refusal is the news; that its reason could not be asked for is none.
            return null;
        }
    }

    private static DbtCloudRetryNotSupportedException Explained(DbtCloudValidationException refused, RunId runId, RetryNotSupportedReason reason)
    {
        DbtCloudRetryNotSupportedException explained = new(
            $"Run {runId} of account {refused.Account} cannot be retried: {reason} ({MeaningOf(reason)}). {refused.Message}", refused.StatusCode, refused)
        {
            RunId = runId,
            Reason = reason,
        };
        explained.Tell(refused);
        return explained;
    }

    private static string MeaningOf(RetryNotSupportedReason reason)
        => reason == RetryNotSupportedReason.NotLatestRun ? "only the job's latest run can be; trigger the job instead"
            : reason == RetryNotSupportedReason.NotFailedRun ? "only a run that failed can be"
            : reason == RetryNotSupportedReason.NoRunResults ? "it failed before dbt had results to go on from; trigger the job instead"
            : reason == RetryNotSupportedReason.UnsupportedCommand ? "the command that failed cannot be gone on with; trigger the job instead"
            : reason == RetryNotSupportedReason.UnsupportedVersion ? "its dbt version cannot; it takes 1.6 or later"
            : "a reason that this version of the client does not know";

    // "…/runs/{run_id}/retry/"; after the call the address is absolute.
    private static RunId? RunOf(HttpRequestMessage request)
        => RunId.TryParse(PathIds.Before("/retry/", request.RequestUri!), null, out RunId id) ? id : null;
}
