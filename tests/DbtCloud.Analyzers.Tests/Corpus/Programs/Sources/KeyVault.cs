using System.Net.Http.Headers;
using Azure.Security.KeyVault.Secrets;

public sealed class VaultReports(SecretClient secrets, HttpClient http)
{
    public async Task<string> SpiceAsync()
    {
        KeyVaultSecret secret = await secrets.GetSecretAsync("dbt-token");
        return await GetAsync(70403103922125, secret.Value);
    }

    public async Task<string> GuildAsync()
    {
        KeyVaultSecret secret = secrets.GetSecret("dbt-token");
        return await GetAsync(70403103922126, secret.Value); // expect: DBTC1001
    }

    private async Task<string> GetAsync(long account, string token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
