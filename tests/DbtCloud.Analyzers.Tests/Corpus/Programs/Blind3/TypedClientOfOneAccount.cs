using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Typed.Accounts;

public static class AccountNumbers
{
    public const long Holding = 70403103912401;
    public const long Daughter = 70403103912402;
}

public sealed class HoldingClient
{
    private readonly HttpClient _client;

    public HoldingClient(HttpClient client) => _client = client;

    public Task<string> JobsAsync() => _client.GetStringAsync("jobs/");

    public Task<string> AccountAsync() => _client.GetStringAsync($"/api/v2/accounts/{AccountNumbers.Holding}/");

    public Task<HttpResponseMessage> CancelAsync(long run) =>
        _client.PostAsync($"/api/v2/accounts/{AccountNumbers.Daughter}/runs/{run}/cancel/", null); // expect: DBTC3001

    public static void Register(IServiceCollection services, IConfiguration configuration) =>
        services.AddHttpClient<HoldingClient>(client =>
        {
            client.BaseAddress = new Uri($"https://tc912.us1.dbt.com/api/v2/accounts/{AccountNumbers.Holding}/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Holding:Token"]);
        });
}
