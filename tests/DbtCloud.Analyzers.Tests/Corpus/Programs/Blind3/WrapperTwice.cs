using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Wrapping;

public sealed class AccountClient<TMarker>(long account, string? secret, string prefix = "wt930")
{
    private readonly HttpClient http = new() { BaseAddress = new Uri($"https://{prefix}.us1.dbt.com/api/v2/accounts/{account}/") };

    public async Task<string> GetAsync(string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class Left;

public sealed class Right;

public sealed class Third;

public sealed class Trio
{
    private readonly AccountClient<Left> left;
    private readonly AccountClient<Right> right;
    private readonly AccountClient<Third> third;

    public Trio(IConfiguration configuration)
    {
        left = new(70403103930001, configuration["Dbt:Pat"]);
        right = new(70403103930002, configuration["Dbt:Pat"], "wu930"); // expect: DBTC1001
        third = new(70403103930003, configuration["Dbt:ThirdPat"], "wv930");
    }

    public async Task<string> AllAsync() => await left.GetAsync("jobs/") + await right.GetAsync("jobs/") + await third.GetAsync("jobs/");
}
