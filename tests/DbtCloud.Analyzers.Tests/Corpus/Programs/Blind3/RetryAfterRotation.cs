using System.Net;
using System.Net.Http.Headers;
using Azure.Security.KeyVault.Secrets;

public sealed class RotatingCaller
{
    private readonly HttpClient http;
    private readonly SecretClient vault;
    private string? token;

    public RotatingCaller(HttpClient http, SecretClient vault) => (this.http, this.vault) = (http, vault);

    public async Task<string> RunsAsync(CancellationToken ct)
    {
        for (int attempt = 0; ; attempt++)
        {
            token ??= (await vault.GetSecretAsync("dbt-primary", cancellationToken: ct)).Value.Value;
            using HttpRequestMessage request = new(HttpMethod.Get, "https://rc944.us1.dbt.com/api/v2/accounts/70403103944001/runs/?limit=25");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using HttpResponseMessage response = await http.SendAsync(request, ct);
            if (response.StatusCode == HttpStatusCode.Unauthorized && attempt < 2)
            {
                // somebody rotated it: ask the vault again
                token = null;
                continue;
            }

            response.EnsureSuccessStatusCode();
            return await response.Content.ReadAsStringAsync(ct);
        }
    }

    public async Task<string> OtherAsync(CancellationToken ct)
    {
        string other = (await vault.GetSecretAsync("dbt-secondary", cancellationToken: ct)).Value.Value;
        using HttpRequestMessage request = new(HttpMethod.Get, "https://rc945.us1.dbt.com/api/v2/accounts/70403103944002/runs/?limit=25");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", other);
        using HttpResponseMessage response = await http.SendAsync(request, ct);
        return await response.Content.ReadAsStringAsync(ct);
    }
}
