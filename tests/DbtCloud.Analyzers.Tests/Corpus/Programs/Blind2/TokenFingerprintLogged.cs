using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

public sealed class TokenDiagnostics(IConfiguration configuration, ILogger<TokenDiagnostics> logger)
{
    public void Report()
    {
        string? dbtToken = configuration["Dbt:Token"];
        if (string.IsNullOrWhiteSpace(dbtToken))
        {
            logger.LogError("Dbt:Token is missing; configuration has {Present}", dbtToken is not null);
            throw new InvalidOperationException("Set Dbt:Token to a service token of the account (dbtc_…).");
        }

        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(dbtToken));
        string fingerprint = Convert.ToHexString(hash)[..8];
        logger.LogInformation("dbt token of {Length} characters, fingerprint {Fingerprint}", dbtToken.Length, fingerprint);
        if (!dbtToken.StartsWith("dbtc_", StringComparison.Ordinal))
        {
            logger.LogWarning("The dbt token does not look like a service token");
        }
    }
}
