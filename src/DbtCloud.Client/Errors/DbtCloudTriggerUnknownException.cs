using DbtCloud.Models;

namespace DbtCloud;

/// <summary>
/// A job was triggered, the answer was lost, and looking for the run did not decide whether it exists. Nothing was sent again
/// while a run could still have come of it.
/// Look for a run whose cause holds <see cref="Marker"/> before triggering once more.
/// </summary>
/// <param name="message">What happened, and how to ask again.</param>
/// <param name="jobId">The job that was triggered.</param>
/// <param name="marker">The text in the cause of the run, should it exist.</param>
/// <param name="innerException">What caused it.</param>
public class DbtCloudTriggerUnknownException(string message, JobId jobId, string marker, Exception? innerException = null)
    : DbtCloudException(message, innerException)
{
    /// <summary>Gets the job that was triggered.</summary>
    public JobId JobId { get; } = jobId;

    /// <summary>Gets the text that stands in the cause of the run, should it exist.</summary>
    public string Marker { get; } = marker;
}
