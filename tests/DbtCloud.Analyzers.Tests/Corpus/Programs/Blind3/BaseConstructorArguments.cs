using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Inheritance;

public abstract class AccountService
{
    private readonly HttpClient _http;
    private readonly string? _token;
    private readonly long _account;

    protected AccountService(HttpClient http, string? dbtToken, long account)
    {
        _http = http;
        _token = dbtToken;
        _account = account;
    }

    public async Task<string> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://bc804.us1.dbt.com/api/v2/accounts/{_account}/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        using var response = await _http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class MarketingService : AccountService
{
    public MarketingService(HttpClient http, IConfiguration configuration)
        : base(http, configuration["Dbt:Token"], 70403103980401)
    {
    }

    public Task<string> JobsAsync() => GetAsync("jobs/");
}

public sealed class LogisticsService : AccountService
{
    public LogisticsService(HttpClient http, IConfiguration configuration)
        : base(http, configuration["Dbt:Token"], 70403103980402) // expect: DBTC1004
    {
    }

    public Task<string> RunsAsync() => GetAsync("runs/?limit=20");
}

public sealed class FinanceService : AccountService
{
    public FinanceService(HttpClient http, IConfiguration configuration)
        : base(http, configuration["Dbt:Finance:Token"], 70403103980403)
    {
    }

    public Task<string> RunsAsync() => GetAsync("runs/?limit=20");
}
