using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Enterprise.Dbt.Gateways;

internal sealed class AccountGateway
{
    private const long Retail = 70403103901001;
    private const long Wholesale = 70403103901002;

    private readonly HttpClient _httpClient;
    private readonly IConfiguration _configuration;

    public AccountGateway(HttpClient httpClient, IConfiguration configuration)
    {
        _httpClient = httpClient;
        _configuration = configuration;
    }

    public Task<string> GetRetailJobsAsync() => FetchAsync(Retail, "jobs/");

    public Task<string> GetWholesaleJobsAsync() => FetchAsync(Wholesale, "jobs/");

    private async Task<string> FetchAsync(long accountId, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://eg901.us1.dbt.com/api/v2/accounts/{accountId}/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TokenOf(accountId));
        using var response = await _httpClient.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    private string? TokenOf(long accountId) => accountId switch
    {
        Retail => _configuration["Dbt:Retail:Token"],
        Wholesale => _configuration["Dbt:Wholesale:Token"],
        _ => throw new ArgumentOutOfRangeException(nameof(accountId), accountId, "No token for this account."),
    };
}
