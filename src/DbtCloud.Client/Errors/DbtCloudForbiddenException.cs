using System.Net;

namespace DbtCloud;

/// <summary>403: the token is known and may not do this.</summary>
/// <param name="message">Account, method and path, status, dbt's own message and the next step.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">What caused it.</param>
public class DbtCloudForbiddenException(string message, HttpStatusCode statusCode, Exception? innerException = null)
    : DbtCloudApiException(message, statusCode, innerException);
