using System.Net;

namespace DbtCloud;

/// <summary>429: the account has used up its requests. All of its calls wait until <see cref="RetryAt"/>; other accounts are not concerned.</summary>
/// <param name="message">Account, method and path, and the time when it may go on.</param>
/// <param name="retryAt">When the account may go on.</param>
/// <param name="innerException">What caused it.</param>
public class DbtCloudRateLimitedException(string message, DateTimeOffset retryAt, Exception? innerException = null)
    : DbtCloudApiException(message, (HttpStatusCode)429, innerException)
{
    /// <summary>Gets the time when the account may go on.</summary>
    public DateTimeOffset RetryAt { get; } = retryAt;
}
