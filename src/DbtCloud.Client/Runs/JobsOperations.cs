using DbtCloud.Http;
using DbtCloud.Models;

namespace DbtCloud;

/// <content>What the API alone does not give: a job from its start to its end.</content>
public partial class JobsOperations
{
    /// <summary>Starts a run of a job and waits for its end: <see cref="TriggerAsync"/>, then <see cref="RunsOperations.WaitAsync"/>.</summary>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="options">Why it is started, and what to override for this run alone.</param>
    /// <param name="wait">How the run is waited for.</param>
    /// <param name="progress">Is told of status, step and elapsed time each time that the run was looked at.</param>
    /// <param name="cancellationToken">Gives up; a run that has started goes on unless <see cref="RunWaitOptions.CancelRunOnAbort"/> is set.</param>
    /// <returns>The finished run, whatever became of it; with its steps where it did not succeed.</returns>
    /// <exception cref="DbtCloudApiException">The server answered with an error.</exception>
    /// <exception cref="DbtCloudTransportException">No usable answer came, or the time limit of the wait passed.</exception>
    public virtual async Task<Run> RunAsync(
        JobId jobId,
        TriggerRunOptions options,
        RunWaitOptions? wait = null,
        IProgress<RunProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Run run = await TriggerAsync(jobId, options, cancellationToken).ConfigureAwait(false);
        return await new RunsOperations(Transport).WaitAsync(run.Id, wait, progress, cancellationToken).ConfigureAwait(false);
    }

    internal static bool IsTrigger(DbtCloudOperation operation) => ReferenceEquals(operation, TriggerOperation);
}
