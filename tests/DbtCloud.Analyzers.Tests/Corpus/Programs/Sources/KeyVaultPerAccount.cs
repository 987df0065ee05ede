using System.Net.Http.Headers;
using Azure.Security.KeyVault.Secrets;

public sealed class VaultReports(SecretClient secrets, HttpClient http)
{
    public async Task<string> SpiceAsync() => await GetAsync(70403103922125, (await secrets.GetSecretAsync("dbt-token-spice")).Value.Value);

    public async Task<string> GuildAsync() => await GetAsync(70403103922126, (await secrets.GetSecretAsync("dbt-token-guild")).Value.Value);

    public async Task<string> AnyAsync(long account) => await GetAsync(account, secrets.GetSecret($"dbt-token-{account}").Value.Value);

    private async Task<string> GetAsync(long account, string token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
