using DbtCloud;

namespace ByHand;

public sealed class HandMade
{
    private const string ArchivePath = "api/v2/accounts/70403103921602/runs/?limit=100";
    private const string OwnPath = "api/v2/accounts/70403103921601/runs/?limit=100";

    private readonly DbtCloudClient client = new(
        new DbtAccount(70403103921601, new Uri("https://hm921.us1.dbt.com")),
        DbtToken.FromEnvironmentVariable("DBT_TOKEN"));

    public async Task<string> ArchiveAsync(CancellationToken ct)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, ArchivePath); // expect: DBTC3001
        using HttpResponseMessage response = await client.SendAsync(request, ct);
        return await response.Content.ReadAsStringAsync(ct);
    }

    public async Task<string> OwnAsync(CancellationToken ct)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, OwnPath);
        using HttpResponseMessage response = await client.SendAsync(request, ct);
        return await response.Content.ReadAsStringAsync(ct);
    }
}
