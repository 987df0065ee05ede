using System.Net.Http.Headers;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Configuration;

public sealed class TokenService(IMemoryCache cache, IConfiguration configuration)
{
    public Task<string> GetAsync(string tenant) => cache.GetOrCreateAsync($"dbt-token-{tenant}", entry =>
    {
        entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(5);
        return Task.FromResult(configuration[$"Tenants:{tenant}:DbtToken"] ?? throw new InvalidOperationException(tenant));
    })!;
}

public sealed class TenantJobs(TokenService tokens, HttpClient http)
{
    private static readonly Dictionary<string, long> Accounts = new() { ["spice"] = 70403103922125, ["guild"] = 70403103922126 };

    public async Task<string> ListAsync(string tenant)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{Accounts[tenant]}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(tenant));
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task AllAsync()
    {
        foreach (string tenant in Accounts.Keys)
        {
            Console.WriteLine(await ListAsync(tenant));
        }
    }
}
