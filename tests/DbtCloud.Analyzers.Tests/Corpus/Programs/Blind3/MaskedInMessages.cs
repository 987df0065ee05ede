using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace Masking;

internal static class SecretText
{
    public static string Mask(this string? secret) => secret switch
    {
        null or "" => "(none)",
        { Length: < 12 } => "***",
        _ => string.Concat(secret.AsSpan(0, 5), "***"),
    };
}

public sealed class MaskingClient(HttpClient http, ILogger<MaskingClient> logger, string dbtToken)
{
    public async Task<string> AccountAsync(long account, CancellationToken ct)
    {
        logger.LogInformation("Asking for {Account} with {Token}", account, dbtToken.Mask());
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://mm902.us1.dbt.com/api/v2/accounts/{account}/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        using HttpResponseMessage response = await http.SendAsync(request, ct);
        return response.StatusCode switch
        {
            HttpStatusCode.OK => await response.Content.ReadAsStringAsync(ct),
            HttpStatusCode.Unauthorized => throw new UnauthorizedAccessException($"dbt does not know the token {dbtToken.Mask()}"),
            HttpStatusCode.Forbidden => throw new UnauthorizedAccessException($"the token {new string('*', dbtToken.Length)} belongs to another account than {account}"),
            var status => throw new HttpRequestException($"{(int)status} for {request.RequestUri}"),
        };
    }
}
