using System.Net;

namespace DbtCloud.Http;

/// <summary>
/// The innermost handler, next to the network and inside of every handler that others add: it looks at each request once more, puts the
/// token on and takes it off again, asks for a better one after a 401, follows the redirects that may be followed, and sends no write twice.
/// </summary>
internal sealed class AccountHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const string Authorization = "Authorization";
    private const int MaxRedirects = 5;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AccountCall call = AccountCall.Of(request) ?? throw new DbtCloudRefusedRequestException(
            "A request was not sent: the HTTP clients named 'DbtCloud:<key>' serve DbtCloudClient alone. Use DbtCloudClient.SendAsync.");
        return call.Write is { } write && !write.TryEnter() ? write.ReplayAsync(request) : SendAuthorizedAsync(request, call, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAuthorizedAsync(HttpRequestMessage request, AccountCall call, CancellationToken cancellationToken)
    {
        try
        {
            if (call.IsPresigned)
            {
                call.Sent = true;
                return await PresignedUrls.SendAsync(request, base.SendAsync, cancellationToken).ConfigureAwait(false);
            }

            call.Guard.Check(request);
            DbtToken token = await call.Credential.GetAsync(cancellationToken).ConfigureAwait(false);
            int redirects = 0;
            bool refreshed = false;
            while (true)
            {
                HttpResponseMessage response;
                call.Guard.Check(request, token, call.Credential.DeclaredKind);
                request.Headers.Remove(Authorization);
                request.Headers.TryAddWithoutValidation(Authorization, token.Authorization);
                token.Enter();
                try
                {
                    call.Token = token;
                    call.Sent = true;
                    response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
                }
                finally
                {
                    // The request goes back through other people's handlers, into logs and traces: without the token.
                    request.Headers.Remove(Authorization);
                    token.Leave();
                }

                if (response.IsSuccessStatusCode)
                {
                    return response;
                }

                if (response.StatusCode == HttpStatusCode.Unauthorized && !refreshed)
                {
                    refreshed = true;
                    DbtToken better = await AskAgainAsync(call, token, cancellationToken).ConfigureAwait(false);
                    if (better != token)
                    {
                        response.Dispose();
                        token = better;
                        continue;
                    }
                }
                else if (redirects < MaxRedirects && RedirectTarget(request, response, call.Guard) is { } target)
                {
                    redirects++;
                    response.Dispose();
                    request.RequestUri = target;
                    continue;
                }

                if (call.Write is { } write)
                {
                    await write.KeepAsync(response, cancellationToken).ConfigureAwait(false);
                }

                return response;
            }
        }
        catch (Exception failure) when (call.Write is not null)
        {
            call.Write.Keep(failure);
            throw;
        }
    }

    private static async ValueTask<DbtToken> AskAgainAsync(AccountCall call, DbtToken rejected, CancellationToken cancellationToken)
    {
        try
        {
            return await call.Credential.RefreshAsync(rejected, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not DbtCloudConfigurationException && !cancellationToken.IsCancellationRequested)
        {
            call.RefreshFailure = failure;
            return rejected;
        }
    }

    private static Uri? RedirectTarget(HttpRequestMessage request, HttpResponseMessage response, RequestGuard guard)
    {
        if (request.Method != HttpMethod.Get || Redirects.TargetOf(request, response) is not { } target)
        {
            return null;
        }

        return Uri.Compare(target, request.RequestUri, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0
            && guard.Allows(request.Method, target)
            ? target
            : null;
    }
}
