using DbtCloud.Accounts;

namespace DbtCloud.Http;

/// <summary>Links that an answer gave and that are their own permission, such as that of a log: they are fetched without the token.</summary>
internal static class PresignedUrls
{
    private const int MaxRedirects = 5;

    /// <exception cref="DbtCloudRefusedRequestException">It is no link of the web, or not safe on its way.</exception>
    public static void Check(DbtAccount account, RequestGuard guard, Uri url)
    {
        string? problem = !url.IsAbsoluteUri ? "is not absolute"
            : url.UserInfo.Length > 0 ? "has user information in front of its host"
            : !AccountRules.IsSafe(url) ? "is not https"
            : guard.IsOwnHost(url) ? "leads to this account's own host, outside of the account's paths"
            : null;
        if (problem is not null)
        {
            throw new DbtCloudRefusedRequestException(
                $"A download of account {account} was not sent: the link {problem}{(url.IsAbsoluteUri ? $" ({RequestGuard.Shown(url)})" : string.Empty)}. Give it a link as dbt's answer has it.")
            {
                Account = account,
                Endpoint = url.IsAbsoluteUri ? $"GET {RequestGuard.Shown(url)}" : null,
            };
        }
    }

    /// <summary>Sends a request, and what it is redirected to, with no token whatever other handlers have put on it.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, CancellationToken cancellationToken)
    {
        for (int redirects = 0; ; redirects++)
        {
            request.Headers.Remove("Authorization");
            HttpResponseMessage response = await send(request, cancellationToken).ConfigureAwait(false);
            if (redirects == MaxRedirects || Redirects.TargetOf(request, response) is not { } target || !AccountRules.IsSafe(target))
            {
                return response;
            }

            response.Dispose();
            request.RequestUri = target;
        }
    }
}
