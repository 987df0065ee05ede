using System.Net.Http.Headers;
using Azure.Security.KeyVault.Secrets;

namespace Vaults;

public sealed class VaultedClient(SecretClient vault, HttpClient http)
{
    private static readonly long[] Accounts = [70403103910601, 70403103910602];

    public async Task<int> RunAsync(CancellationToken ct)
    {
        int failures = 0;
        foreach (long account in Accounts)
        {
            using HttpResponseMessage response = await PostAsync(account, "jobs/1/run/", ct);
            failures += response.IsSuccessStatusCode ? 0 : 1;
        }

        using HttpResponseMessage extra = await PostAsync(70403103910603, "jobs/2/run/", ct);
        return failures + (extra.IsSuccessStatusCode ? 0 : 1);
    }

    private async Task<HttpResponseMessage> PostAsync(long account, string path, CancellationToken ct)
    {
        KeyVaultSecret secret = await vault.GetSecretAsync(SecretNameFor(account), version: null, ct);
        HttpRequestMessage request = new(HttpMethod.Post, $"https://vn910.us1.dbt.com/api/v2/accounts/{account}/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret.Value);
        return await http.SendAsync(request, ct);
    }

    private static string SecretNameFor(long account) => string.Join('-', "dbt", account.ToString(), "pat");
}
