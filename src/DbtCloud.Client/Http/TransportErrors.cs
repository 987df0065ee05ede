using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.Json;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace DbtCloud.Http;

/// <summary>What a failure without an answer means, and what it is called when it leaves.</summary>
internal static class TransportErrors
{
    /// <summary>Something that another attempt may not meet again.</summary>
    public static bool IsTransient(Exception failure) => failure switch
    {
        DbtCloudException or JsonException => false,
        HttpRequestException or IOException or SocketException or TimeoutRejectedException => true,
        OperationCanceledException { InnerException: TimeoutException } => true,
        _ => false,
    };

    /// <summary>The connection was never there, so the server has seen nothing.</summary>
    public static bool CannotHaveActed(AccountCall call, Exception failure)
        => failure is not DbtCloudException and not OperationCanceledException && IsTransient(failure) && (!call.Sent || NeverConnected(failure));

    public static Exception Translate(AccountCall call, Exception failure, CancellationToken cancellationToken)
    {
        switch (failure)
        {
            case DbtCloudException known:
                return known;
            case OperationCanceledException cancelled when cancellationToken.IsCancellationRequested:
                return cancelled.CancellationToken == cancellationToken
                    ? cancelled
                    : new OperationCanceledException($"{ApiErrors.EndpointOf(call)} was cancelled by its caller.", cancelled, cancellationToken);
            case BrokenCircuitException broken:
                return NotSent(call, broken);
            case TimeoutRejectedException timeout:
                return Transport(call, $"gave no answer within {timeout.Timeout.TotalSeconds} s", new TimeoutException(timeout.Message, timeout));
            case OperationCanceledException cancelled:
                return Transport(call, "was given up by a handler", new TimeoutException("A time limit between the client and the network passed.", cancelled));
            case JsonException json:
                return Transport(call, "gave an answer that is not the JSON this operation is known to give", json);
            case HttpRequestException or IOException or SocketException:
                return Transport(call, NeverConnected(failure) ? "found no connection to the server" : "lost its connection", failure);
            default:
                return Transport(call, "failed before an answer came", failure);
        }
    }

    // A write comes here only as long as no attempt of it can have acted.
    private static DbtCloudTransportException NotSent(AccountCall call, BrokenCircuitException broken)
        => new(
            $"{ApiErrors.EndpointOf(call)} of account {call.Transport.Account} was not sent{(call.Attempts > 0 ? " again" : string.Empty)}: nearly all attempts of late found no server that works."
            + (broken.RetryAfter is { } wait ? $" Calls are sent again in {wait.TotalSeconds:0.#} s." : string.Empty),
            broken)
        {
            Account = call.Transport.Account,
            Endpoint = ApiErrors.EndpointOf(call),
            MayHaveActed = false,
        };

    private static DbtCloudTransportException Transport(AccountCall call, string what, Exception cause)
    {
        bool mayHaveActed = call.Sent && !NeverConnected(cause) && !call.Operation.IsRead;
        string consequence = mayHaveActed ? " The server may have acted on it: look before sending it again." : string.Empty;
        return new DbtCloudTransportException(
            $"{ApiErrors.EndpointOf(call)} of account {call.Transport.Account} {what} after {call.Attempts} attempt(s).{consequence}", cause)
        {
            Account = call.Transport.Account,
            Endpoint = ApiErrors.EndpointOf(call),
            MayHaveActed = mayHaveActed,
        };
    }

    private static bool NeverConnected(Exception failure)
    {
#if NET
        if (failure is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError })
        {
            return true;
        }
#endif
        return failure is HttpRequestException
        {
            InnerException: AuthenticationException or SocketException
            {
                SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain
                    or SocketError.HostUnreachable or SocketError.NetworkUnreachable
            }
        };
    }
}
