using System.Net;
using DbtCloud.Models;

namespace DbtCloud;

/// <summary>A run cannot be retried from the point where it failed; <see cref="Reason"/> says why.</summary>
/// <param name="message">The run, and the API's own reason with what to do instead.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">The answer as it came.</param>
public class DbtCloudRetryNotSupportedException(string message, HttpStatusCode statusCode, Exception? innerException = null)
    : DbtCloudValidationException(message, statusCode, innerException)
{
    /// <summary>Gets the run that was to be retried.</summary>
    public RunId RunId { get; init; }

    /// <summary>Gets the API's own reason; null where it gives none.</summary>
    public RetryNotSupportedReason? Reason { get; init; }
}
