using System.Net;

namespace DbtCloud;

/// <summary>The server answered, and the answer is an error.</summary>
/// <param name="message">Account, method and path, status, dbt's own message and the next step.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">What caused it.</param>
public class DbtCloudApiException(string message, HttpStatusCode statusCode, Exception? innerException = null)
    : DbtCloudException(message, innerException)
{
    /// <summary>Gets the HTTP status of the answer.</summary>
    public HttpStatusCode StatusCode { get; } = statusCode;

    /// <summary>Gets dbt's <c>user_message</c>; null where the answer has none.</summary>
    public string? UserMessage { get; init; }

    /// <summary>Gets dbt's <c>developer_message</c>; null where the answer has none.</summary>
    public string? DeveloperMessage { get; init; }

    /// <summary>Gets the id under which the server knows the request; null where the answer names none.</summary>
    public string? RequestId { get; init; }

    /// <summary>Gets status, headers and request id of the answer; null where the server was not asked.</summary>
    public DbtCloudResponse? Response { get; init; }
}
