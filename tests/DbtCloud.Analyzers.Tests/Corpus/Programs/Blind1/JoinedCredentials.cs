using System.Net.Http.Headers;

namespace Lakehouse;

public readonly record struct AccountId(long Value)
{
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

public sealed record Tenant(string Name, AccountId Account);

public sealed record Credential(AccountId Account, string Secret);

public sealed class LatestRuns(HttpClient http)
{
    private const string Host = "https://ab123.us1.dbt.com";

    public async Task<IReadOnlyList<(string Tenant, string Body)>> ReadAsync(IReadOnlyCollection<Tenant> tenants, IReadOnlyCollection<Credential> credentials)
    {
        var pairs =
            from tenant in tenants
            join credential in credentials on tenant.Account equals credential.Account
            orderby tenant.Name
            select (tenant, credential.Secret);

        List<(string, string)> bodies = [];
        foreach (var (tenant, secret) in pairs)
        {
            bodies.Add((tenant.Name, await ReadOneAsync(tenant.Account, secret)));
        }

        return bodies;
    }

    private async Task<string> ReadOneAsync(AccountId account, string secret)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"{Host}/api/v2/accounts/{account}/runs/?limit=1&order_by=-finished_at");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        using HttpResponseMessage response = await http.SendAsync(request);
        return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : "";
    }
}
