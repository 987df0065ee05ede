using System.Net;

namespace DbtCloud;

/// <summary>400, 409, 412 or 422: the server understood the request and rejects what it says.</summary>
/// <param name="message">Account, method and path, status, dbt's own message and the next step.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">What caused it.</param>
public class DbtCloudValidationException(string message, HttpStatusCode statusCode, Exception? innerException = null)
    : DbtCloudApiException(message, statusCode, innerException);
