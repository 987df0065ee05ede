using System.Net;

namespace DbtCloud.Http;

/// <summary>Turns answers that are errors into exceptions that say what to do next.</summary>
internal static class ApiErrors
{
    private const int MaxBodyBytes = 64 * 1024;
    private const string WrongAccount = "Token is not scoped to account";

    public static async ValueTask<DbtCloudException> ReadAsync(AccountCall call, HttpResponseMessage response, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ErrorBody body;
        try
        {
            body = ErrorBody.Parse(await BoundedBody.ReadAsync(response.Content, MaxBodyBytes, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception broken) when (broken is IOException or HttpRequestException)
        {
            body = default;
        }

        body = body.Without(call.Token);
        DbtCloudResponse answer = DbtCloudResponse.Of(call, response);
        string said = body.UserMessage is { Length: > 0 } user ? $": {user}" : string.Empty;
        string message = $"{EndpointOf(call)} of account {call.Transport.Account} answered {(int)response.StatusCode} ({response.StatusCode}){said}"
            + $"{(said.Length > 0 && said[^1] == '.' ? string.Empty : ".")} {NextStep(call, response, body)}"
            + $"{(answer.RequestId is null ? string.Empty : $" Request id: {answer.RequestId}.")}";
        HttpStatusCode status = response.StatusCode;
        DbtCloudApiException error = (int)status switch
        {
            401 => new DbtCloudAuthenticationException(message, status, call.RefreshFailure),
            403 when IsWrongAccount(body) => new DbtCloudWrongAccountException(message, status),
            403 => new DbtCloudForbiddenException(message, status),
            404 => new DbtCloudNotFoundException(message, status),
            429 => new DbtCloudRateLimitedException(message, RetryAfter.Until(response, now)),
            400 or 409 or 412 or 422 => new DbtCloudValidationException(message, status),
            _ => new DbtCloudApiException(message, status),
        };
        error.Tell(call, answer, body);
        return error;
    }

    /// <summary>A web page where JSON should be: the host is not the API of this account.</summary>
    public static DbtCloudApiException WebPage(AccountCall call, HttpResponseMessage response)
    {
        DbtCloudApiException error = new(
            $"{EndpointOf(call)} of account {call.Transport.Account} answered {(int)response.StatusCode} with a web page instead of JSON: "
            + $"{call.Transport.Account.AccessUrl.Host} is not the API host of this account. {AccessUrlAdviceFor(call)}",
            response.StatusCode);
        error.Tell(call, DbtCloudResponse.Of(call, response), default);
        return error;
    }

    /// <summary>The account is paused for longer than this call can wait; nothing was sent.</summary>
    public static DbtCloudRateLimitedException Paused(AccountCall call, DateTimeOffset until)
        => new($"{EndpointOf(call)} was not sent: account {call.Transport.Account} has used up its requests and may go on at {until:O}. {RateLimitAdvice}", until)
        {
            Account = call.Transport.Account,
            Endpoint = EndpointOf(call),
        };

    public static string EndpointOf(AccountCall call)
        => $"{call.Request.Method} {(call.IsPresigned ? RequestGuard.Shown(call.Request.RequestUri!) : call.Request.RequestUri!.AbsolutePath)}";

    private const string RateLimitAdvice = "dbt locks an account for five minutes when it goes over its limit; lower RequestsPerMinute where other programs use the same account.";

    private static bool IsWrongAccount(ErrorBody body)
        => body.UserMessage?.IndexOf(WrongAccount, StringComparison.OrdinalIgnoreCase) >= 0;

    private static string AccessUrlAdviceFor(AccountCall call)
        => $"Use the account's own access URL, such as {SharedHosts.AccessUrlFormFor(call.Transport.Account.AccessUrl.Host)} (Account settings, Access URLs).";

    private static string NextStep(AccountCall call, HttpResponseMessage response, ErrorBody body) => (int)response.StatusCode switch
    {
        >= 300 and < 500 when call.IsPresigned => "A link of dbt's lasts 15 minutes and is taken as it is: ask for it again.",
        >= 300 and < 400 => response.Headers.Location is { } location
            ? $"It redirects to {Shown(location)}, which is not followed: only a GET is, on the same host and within the account. {AccessUrlAdviceFor(call)}"
            : "It redirects to nowhere.",
        401 when SharedHosts.IsShared(call.Transport.Account.AccessUrl.Host) =>
            $"{call.Transport.Account.AccessUrl.Host} is a shared or deprecated host, and such a host rejects good tokens too. {AccessUrlAdviceFor(call)}",
        401 => "The token is wrong, expired or revoked, or the host is not this account's; the credential provider was asked for another one before.",
        403 when IsWrongAccount(body) => "This token belongs to another account: every account needs its own; see DBTC1001.",
        403 when body.AccountAccessDenied => "The account's IP restrictions do not let this machine in.",
        403 => "The token's permissions do not cover this: look at its permission sets, or at the user's licence and groups.",
        404 => "It does not exist in this account, or the token may not see it.",
        429 => RateLimitAdvice,
        400 or 409 or 412 or 422 => "Correct what the request says; sending it again changes nothing.",
        >= 500 => "The server failed. A read was repeated where that could help; for a write look first whether it took effect.",
        _ => "The answer is none that this operation is known to give.",
    };

    private static string Shown(Uri location)
        => location.IsAbsoluteUri ? RequestGuard.Shown(location) : location.OriginalString.Split('?')[0];
}
