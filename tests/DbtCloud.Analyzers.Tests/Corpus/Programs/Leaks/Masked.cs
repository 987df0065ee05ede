using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

public sealed class Client(HttpClient http, string token, ILogger<Client> logger)
{
    public async Task<string> JobsAsync()
    {
        logger.LogInformation("Token {Token}", Mask(token));
        logger.LogInformation("Token hash {Hash}", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)))[..8]);
        logger.LogInformation("Token set: {Set}", token.Length > 0);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
    }

    private static string Mask(string secret) => secret.Length < 8 ? "***" : secret[..5] + new string('*', 8);
}
