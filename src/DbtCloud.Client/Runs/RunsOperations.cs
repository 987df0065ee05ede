using System.Runtime.CompilerServices;
using DbtCloud.Http;
using DbtCloud.Models;
using DbtCloud.Runs;

namespace DbtCloud;

/// <content>What the API alone does not give: a run to its end.</content>
public partial class RunsOperations
{
    private static readonly TimeSpan AbortTime = TimeSpan.FromSeconds(30);

    /// <summary>Waits until a run has come to its end, whatever that is: look at its status, or at <see cref="RunOutcomes"/>.</summary>
    /// <remarks>
    /// All waits of one account share their requests: a thousand cost about as many as ten. A wait with <paramref name="progress"/> looks at its
    /// run by itself, since lists do not show steps. Errors that pass are waited out.
    /// </remarks>
    /// <param name="runId">The id of the run.</param>
    /// <param name="options">How often to look, and what to do when the wait is given up.</param>
    /// <param name="progress">Is told of status, step and elapsed time each time that the run was looked at.</param>
    /// <param name="cancellationToken">Gives up the wait; the run goes on unless <see cref="RunWaitOptions.CancelRunOnAbort"/> is set.</param>
    /// <returns>The finished run; with its steps where it did not succeed.</returns>
    /// <exception cref="DbtCloudNotFoundException">There is no such run, or the token may not see it.</exception>
    /// <exception cref="DbtCloudApiException">The server answered with an error that does not pass.</exception>
    /// <exception cref="DbtCloudTransportException">The server could not be reached for long, or the time limit of the options passed.</exception>
    public virtual async Task<Run> WaitAsync(
        RunId runId, RunWaitOptions? options = null, IProgress<RunProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        RunWaitOptions settings = options ?? new RunWaitOptions();
        using CancellationTokenSource limit = LimitOf(settings, cancellationToken);
        return await GuardAsync(RunPoller.Of(Transport).WaitAsync(runId, settings, progress, limit.Token), runId, settings, limit, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Follows the log of a run line by line until the run has come to its end; a run that is over already gives its whole log.</summary>
    /// <remarks>
    /// The lines of all steps, in their order. The last line of a step that still runs is kept back, since it may change. Errors that pass are
    /// waited out. <c>GET /api/v2/accounts/{account_id}/runs/{id}/</c>.
    /// </remarks>
    /// <param name="runId">The id of the run.</param>
    /// <param name="options">How often to look, and what to do when the following is given up by its token or its time limit.</param>
    /// <param name="cancellationToken">Gives up; the run goes on unless <see cref="RunWaitOptions.CancelRunOnAbort"/> is set.</param>
    /// <returns>The lines, as they come, without their line ends.</returns>
    /// <exception cref="DbtCloudNotFoundException">There is no such run, or the token may not see it.</exception>
    /// <exception cref="DbtCloudApiException">The server answered with an error that does not pass.</exception>
    /// <exception cref="DbtCloudTransportException">The server could not be reached for long, or the time limit of the options passed.</exception>
    public virtual async IAsyncEnumerable<string> FollowLogAsync(
        RunId runId, RunWaitOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        RunWaitOptions settings = options ?? new RunWaitOptions();
        using CancellationTokenSource limit = LimitOf(settings, cancellationToken);
        TimeProvider time = (Transport as AccountTransport)?.Services.Time ?? TimeProvider.System;
        RunLog log = new(this, runId, settings, time);
        await foreach (string line in log.FollowAsync(look => GuardAsync(look, runId, settings, limit, cancellationToken), limit.Token).ConfigureAwait(false))
        {
            yield return line;
        }
    }

    /// <summary>Tells a wait in this process that its run has changed, as a webhook does: the run is looked at now.</summary>
    /// <param name="runId">The id of the run.</param>
    public virtual void Notice(RunId runId) => RunPoller.Of(Transport).Notice(runId);

    internal static bool IsRetry(DbtCloudOperation operation) => ReferenceEquals(operation, RetryOperation);

    private static CancellationTokenSource LimitOf(RunWaitOptions settings, CancellationToken cancellationToken)
    {
        CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (settings.Timeout is { } timeout)
        {
            limit.CancelAfter(timeout);
        }

        return limit;
    }

    private async Task<Run> GuardAsync(
        Task<Run> waiting, RunId runId, RunWaitOptions settings, CancellationTokenSource limit, CancellationToken cancellationToken)
    {
        try
        {
            return await waiting.ConfigureAwait(false);
        }
        catch (OperationCanceledException given) when (limit.IsCancellationRequested)
        {
            Exception? notCancelled = settings.CancelRunOnAbort ? await TryCancelAsync(runId).ConfigureAwait(false) : null;
            cancellationToken.ThrowIfCancellationRequested();
            throw new DbtCloudTransportException(
                $"Run {runId} of account {Transport.Account} did not finish within {settings.Timeout}. "
                + (!settings.CancelRunOnAbort ? "It goes on." : notCancelled is null ? "It was cancelled." : $"It could not be cancelled: {notCancelled.Message}"),
                new TimeoutException($"The wait for run {runId} took longer than {settings.Timeout}.", given))
            {
                Account = Transport.Account,
            };
        }
    }

    private async Task<Exception?> TryCancelAsync(RunId runId)
    {
        using CancellationTokenSource limit = new(AbortTime);
        try
        {
            await CancelAsync(runId, limit.Token).ConfigureAwait(false);
            return null;
        }
        catch (Exception error) when (error is DbtCloudException or OperationCanceledException)
        {
            // The caller is told of its own cancellation, not of ours.
            return error;
        }
    }
}
