using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Own.Defaults;

public sealed class DefaultedClient
{
    private const string ApiVersion = "v4";
    private readonly HttpClient _client;

    public DefaultedClient(HttpClient client, IConfiguration configuration)
    {
        _client = client;
        _client.BaseAddress = new Uri("https://dm921.us1.dbt.com");
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
    }

    public Task<string> RunsAsync(long account, int limit = 250, int offset = 0) => // expect: DBTC3003
        _client.GetStringAsync($"/api/v2/accounts/{account}/runs/?limit={limit}&offset={offset}");

    public Task<string> JobsAsync(long account, int limit = 100, int offset = 250) =>
        _client.GetStringAsync($"/api/v2/accounts/{account}/jobs/?limit={limit}&offset={offset}");

    public Task<string> NextAsync(long account) =>
        _client.GetStringAsync($"/api/{ApiVersion}/accounts/{account}/jobs/"); // expect: DBTC2005
}
