using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Regional;

public enum Region { Americas, Europe, Japan }

public static class DbtCalls
{
    private static (long Account, string Host, string? Token) Resolve(Region region, IConfiguration config) => region switch
    {
        Region.Americas => (70403103900011, "ra011.us1.dbt.com", config["Dbt:Americas:Token"]),
        Region.Europe => (70403103900012, "re012.eu1.dbt.com", config["Dbt:Europe:Token"]),
        Region.Japan => (70403103900013, "rj013.jp1.dbt.com", config["Dbt:Japan:Token"]),
        _ => throw new ArgumentOutOfRangeException(nameof(region)),
    };

    public static async Task<string> JobsAsync(HttpClient http, Region region, IConfiguration config)
    {
        var (account, host, token) = Resolve(region, config);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://{host}/api/v2/accounts/{account}/jobs/?limit=100");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public static async Task AllAsync(HttpClient http, IConfiguration config)
    {
        foreach (var region in Enum.GetValues<Region>())
        {
            Console.WriteLine($"{region}: {(await JobsAsync(http, region, config)).Length}");
        }
    }
}
