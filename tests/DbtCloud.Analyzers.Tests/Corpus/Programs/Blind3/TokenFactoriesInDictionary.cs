using System.Net.Http.Headers;
using Azure.Security.KeyVault.Secrets;

namespace Functional;

public sealed class Directory(SecretClient vault, HttpClient http)
{
    private readonly Dictionary<long, Func<Task<string>>> tokens = new()
    {
        [70403103901201] = async () => (await vault.GetSecretAsync("dbt-spice")).Value.Value,
        [70403103901202] = async () => (await vault.GetSecretAsync("dbt-guild")).Value.Value,
        [70403103901203] = () => Task.FromResult(Environment.GetEnvironmentVariable("DBT_SIETCH") ?? ""),
    };

    public async Task<IReadOnlyDictionary<long, int>> SizesAsync()
    {
        Dictionary<long, int> sizes = [];
        foreach (long account in tokens.Keys)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://td901.us1.dbt.com/api/v2/accounts/{account}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens[account]());
            using HttpResponseMessage response = await http.SendAsync(request);
            sizes.Add(account, (await response.Content.ReadAsStringAsync()).Length);
        }

        foreach ((long account, Func<Task<string>> read) in tokens)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://td901.us1.dbt.com/api/v2/accounts/{account}/runs/?limit=1");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await read());
            using HttpResponseMessage response = await http.SendAsync(request);
            sizes[account] += (await response.Content.ReadAsStringAsync()).Length;
        }

        return sizes;
    }
}
