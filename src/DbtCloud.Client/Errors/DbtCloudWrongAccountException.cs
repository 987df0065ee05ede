using System.Net;

namespace DbtCloud;

/// <summary>403 with the body that says so: the token belongs to another account. Every account needs its own; see DBTC1001.</summary>
/// <param name="message">Account, method and path, status, dbt's own message and the next step.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">What caused it.</param>
public class DbtCloudWrongAccountException(string message, HttpStatusCode statusCode, Exception? innerException = null)
    : DbtCloudForbiddenException(message, statusCode, innerException);
