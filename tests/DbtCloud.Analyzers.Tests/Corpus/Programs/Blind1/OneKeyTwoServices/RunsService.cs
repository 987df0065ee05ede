using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Retail.Dbt;

public sealed class RunsService
{
    private readonly IHttpClientFactory _factory;
    private readonly IConfiguration _configuration;

    public RunsService(IHttpClientFactory factory, IConfiguration configuration)
    {
        _factory = factory;
        _configuration = configuration;
    }

    public async Task<string> LatestAsync()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/runs/?limit=1&order_by=-id");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _configuration["DbtCloud:ApiToken"]); // expect: DBTC1004
        var response = await _factory.CreateClient().SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
