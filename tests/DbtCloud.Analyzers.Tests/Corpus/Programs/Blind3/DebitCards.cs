using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;

namespace Bank.Cards;

// "Dbt" is the core banking system's abbreviation for debit
public class DbtTransaction
{
    public int AccountId { get; set; }
    public int RunId { get; set; }
    public int ProjectId { get; set; }
    public decimal Amount { get; set; }
}

public class DbtCardService
{
    private readonly HttpClient _client;

    public DbtCardService(HttpClient client, IConfiguration configuration)
    {
        _client = client;
        _client.BaseAddress = new Uri("https://core.bank.example.com");
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["CoreBanking:AccessToken"]);
    }

    public async Task<IReadOnlyList<DbtTransaction>> GetAsync(int accountId) =>
        await _client.GetFromJsonAsync<List<DbtTransaction>>($"/api/v2/accounts/{accountId}/jobs/?limit=1000") ?? [];

    public Task<string> AllAccountsAsync() => _client.GetStringAsync("/api/v2/accounts/");

    public Task<string> SavingsAsync() => _client.GetStringAsync("/api/v2/accounts/1001/runs/");

    public Task<string> GiroAsync() => _client.GetStringAsync("/api/v2/accounts/1002/runs/");

    public async Task BookAsync(DbtTransaction transaction)
    {
        using var answer = await _client.PostAsJsonAsync($"/api/v2/accounts/{transaction.AccountId}/debits", transaction);
        answer.EnsureSuccessStatusCode();
    }
}
