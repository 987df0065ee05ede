using System.Globalization;
using System.Net;
using DbtCloud.Http;
using DbtCloud.Responses;

namespace DbtCloud;

/// <summary>What came back beside the body: status, headers and request id of one answer of the server.</summary>
/// <remarks>
/// A <see cref="DbtCloudResponseCapture"/> gives it for any call, <see cref="DbtPage{T}.Response"/> for a page,
/// <see cref="DbtCloudApiException.Response"/> for an error. It is a copy: it holds no connection, and never the account's token.
/// </remarks>
public sealed class DbtCloudResponse
{
    private DbtCloudResponse(AccountCall call, HttpResponseMessage response, DateTimeOffset receivedAt)
    {
        StatusCode = response.StatusCode;
        Headers = ResponseHeaders.Copy(response, call.Token);
        RequestId = ResponseHeaders.RequestIdOf(Headers);
        Account = call.Transport.Account;
        Operation = call.Operation.Name;
        Endpoint = ApiErrors.EndpointOf(call);
        Attempt = call.Attempts;
        ReceivedAt = receivedAt;
    }

    /// <summary>Gets the HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Gets all headers, those of the body included. Names are found in any case; a header that came twice has two values.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>Gets the id under which the server knows the request: what dbt's support asks for. Null where the answer names none.</summary>
    public string? RequestId { get; }

    /// <summary>Gets the account that was asked.</summary>
    public DbtAccount Account { get; }

    /// <summary>Gets the client's name of the operation, for example <c>Runs.Get</c>; <c>Send</c> for a request of your own.</summary>
    public string Operation { get; }

    /// <summary>Gets method and path, for example <c>GET /api/v2/accounts/1/runs/2/</c>, without the query.</summary>
    public string Endpoint { get; }

    /// <summary>Gets which attempt of its call was answered, from 1: a read that was answered 503 and then 200 gives two answers.</summary>
    public int Attempt { get; }

    /// <summary>Gets when the headers were there.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>Gets the first value of a header.</summary>
    /// <param name="name">The header's name, in any case.</param>
    /// <returns>The value; null where the answer has no such header.</returns>
    public string? GetHeader(string name) => Headers.TryGetValue(name, out IReadOnlyList<string>? values) ? values[0] : null;

    /// <summary>Shows endpoint, status and request id; no headers.</summary>
    /// <returns>For example <c>GET /api/v2/accounts/1/runs/2/: 200 (OK), request id abc</c>.</returns>
    public override string ToString()
        => string.Format(CultureInfo.InvariantCulture, "{0}: {1} ({2}){3}", Endpoint, (int)StatusCode, StatusCode, RequestId is null ? null : ", request id " + RequestId);

    internal static DbtCloudResponse Of(AccountCall call, HttpResponseMessage response)
        => new(call, response, call.Transport.Services.Time.GetUtcNow());
}
