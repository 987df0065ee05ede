using System.Net;

namespace DbtCloud;

/// <summary>404: it does not exist, or the token may not see it.</summary>
/// <param name="message">Account, method and path, status, dbt's own message and the next step.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">What caused it.</param>
public class DbtCloudNotFoundException(string message, HttpStatusCode statusCode, Exception? innerException = null)
    : DbtCloudApiException(message, statusCode, innerException);
