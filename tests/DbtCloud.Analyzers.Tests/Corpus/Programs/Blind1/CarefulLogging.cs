using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Careful;

public sealed partial class CarefulClient(HttpClient http, ILogger<CarefulClient> logger)
{
    public async Task<string?> ReadAsync(long account, string token, string? pageToken, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(token))
        {
            logger.LogError("The dbt token is missing: {IsNull}", token is null);
            throw new ArgumentException("A dbt token is needed.", nameof(token));
        }

        string fingerprint = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)))[..8];
        logger.LogInformation("token {Fingerprint}, page {PageToken}, cancelled {Cancelled}", fingerprint, pageToken, cancellationToken.IsCancellationRequested);
        logger.LogDebug("token kind: {Kind}", token.StartsWith("dbtu_", StringComparison.Ordinal) ? "personal" : "service");

        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?offset={pageToken}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            Console.Error.WriteLine($"dbt answered {response.StatusCode}; token ends in ...{Mask(token)}");
            return null;
        }

        return await response.Content.ReadAsStringAsync(cancellationToken);
    }

    private static string Mask(string token) => new string('*', 8) + (token.Length > 20 ? "(long)" : "(short)");
}
