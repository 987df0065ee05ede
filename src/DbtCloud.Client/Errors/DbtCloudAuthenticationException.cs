using System.Net;

namespace DbtCloud;

/// <summary>401: the token is wrong, expired or revoked, or the host is not the account's own. The credential provider was asked once more before.</summary>
/// <param name="message">Account, method and path, status, dbt's own message and the next step.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">What caused it.</param>
public class DbtCloudAuthenticationException(string message, HttpStatusCode statusCode, Exception? innerException = null)
    : DbtCloudApiException(message, statusCode, innerException);
