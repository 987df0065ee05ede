using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Pipelines;

public sealed class DbtSecretOptions
{
    public string Token { get; set; } = string.Empty;
    public long AccountId { get; set; }
}

public sealed class CautiousClient(HttpClient http, IOptions<DbtSecretOptions> options, ILogger<CautiousClient> logger)
{
    private readonly DbtSecretOptions settings = options.Value;

    public async Task<string> JobsAsync(CancellationToken cancellationToken)
    {
        logger.LogInformation("dbt token present: {Present}, length {Length}", settings.Token.Length > 0, settings.Token.Length);
        logger.LogDebug("dbt token fingerprint {Fingerprint}", Fingerprint(settings.Token));
        if (string.IsNullOrWhiteSpace(settings.Token))
        {
            throw new InvalidOperationException($"No dbt token for account {settings.AccountId}: set {nameof(DbtSecretOptions)}:{nameof(DbtSecretOptions.Token)}.");
        }

        if (!settings.Token.StartsWith("dbtu_", StringComparison.Ordinal) && !settings.Token.StartsWith("dbtc_", StringComparison.Ordinal))
        {
            logger.LogWarning("The dbt token of {Account} starts neither with dbtu_ nor with dbtc_", settings.AccountId);
        }

        using HttpRequestMessage request = new(HttpMethod.Get, $"https://cc947.us1.dbt.com/api/v2/accounts/{settings.AccountId}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.Token);
        using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
        logger.LogInformation("{Method} {Path} answered {Status}", request.Method, request.RequestUri?.AbsolutePath, response.StatusCode);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }

    private static string Fingerprint(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)))[..8];
}
