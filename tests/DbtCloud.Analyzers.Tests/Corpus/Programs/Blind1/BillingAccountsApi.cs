using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Options;

namespace Billing.Gateway;

public sealed class BillingOptions
{
    public Uri Endpoint { get; set; } = new("https://api.billing.example.com/");

    public string Token { get; set; } = "";

    public int PageSize { get; set; } = 250;
}

public sealed record Invoice(int Id, decimal Amount, DateOnly DueOn);

public sealed record BillingAccount(int AccountId, string Name);

/// <summary>Our billing provider: one token is good for the whole organisation.</summary>
public sealed class BillingClient
{
    private readonly HttpClient _http;
    private readonly BillingOptions _options;

    public BillingClient(HttpClient http, IOptions<BillingOptions> options)
    {
        _http = http;
        _options = options.Value;
        _http.BaseAddress = _options.Endpoint;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _options.Token);
    }

    public async Task<decimal> OutstandingAsync(CancellationToken ct)
    {
        decimal sum = 0;
        var accounts = await _http.GetFromJsonAsync<BillingAccount[]>($"/api/v2/accounts/?limit={_options.PageSize}", ct) ?? [];
        foreach (var account in accounts)
        {
            var invoices = await _http.GetFromJsonAsync<Invoice[]>($"/api/v2/accounts/{account.AccountId}/invoices/?limit=250", ct) ?? [];
            sum += invoices.Sum(i => i.Amount);
        }

        return sum;
    }

    public Task<HttpResponseMessage> MeAsync(CancellationToken ct) => _http.GetAsync("/api/v2/whoami/", ct);
}
