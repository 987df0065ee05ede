using System.Net;
using DbtCloud.Http;

namespace DbtCloud;

/// <summary>The server answered, and the answer is an error.</summary>
/// <param name="message">Account, method and path, status, dbt's own message and the next step.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">What caused it.</param>
public class DbtCloudApiException(string message, HttpStatusCode statusCode, Exception? innerException = null)
    : DbtCloudException(message, innerException)
{
    private string? userMessage;
    private string? developerMessage;
    private string? requestId;
    private DbtCloudResponse? response;

    /// <summary>Gets the HTTP status of the answer.</summary>
    public HttpStatusCode StatusCode { get; } = statusCode;

    /// <summary>Gets dbt's <c>user_message</c>; null where the answer has none.</summary>
    public string? UserMessage
    {
        get => userMessage;
        init => userMessage = value;
    }

    /// <summary>Gets dbt's <c>developer_message</c>; null where the answer has none.</summary>
    public string? DeveloperMessage
    {
        get => developerMessage;
        init => developerMessage = value;
    }

    /// <summary>Gets the id under which the server knows the request; null where the answer names none.</summary>
    public string? RequestId
    {
        get => requestId;
        init => requestId = value;
    }

    /// <summary>Gets status, headers and request id of the answer; null where the server was not asked.</summary>
    public DbtCloudResponse? Response
    {
        get => response;
        init => response = value;
    }

    internal void Tell(AccountCall call, DbtCloudResponse answer, ErrorBody body)
    {
        Concern(call.Transport.Account, ApiErrors.EndpointOf(call));
        (userMessage, developerMessage, requestId, response) = (body.UserMessage, body.DeveloperMessage, answer.RequestId, answer);
    }

    /// <summary>Takes over what another exception knows of the same answer.</summary>
    internal void Tell(DbtCloudApiException same)
    {
        Concern(same.Account, same.Endpoint);
        (userMessage, developerMessage, requestId, response) = (same.UserMessage, same.DeveloperMessage, same.RequestId, same.Response);
    }
}
