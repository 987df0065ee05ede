using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace SoundAlike;

/// <summary>My Debt Ltd. (mydbt.com) and its forum: no relation.</summary>
public sealed class MyDebtClient
{
    private readonly HttpClient _http;

    public MyDebtClient(HttpClient http, IConfiguration configuration)
    {
        _http = http;
        _http.BaseAddress = new Uri("https://api.mydbt.com/");
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["MyDebt:Key"]);
    }

    public Task<string> AccountsAsync() => _http.GetStringAsync("api/v2/accounts/");

    public Task<string> FirstAsync() => _http.GetStringAsync("api/v2/accounts/1/jobs/?limit=500");

    public Task<string> SecondAsync() => _http.GetStringAsync("api/v2/accounts/2/jobs/?limit=500");

    public Task<string> UserAsync(int id) => _http.GetStringAsync($"https://forum.forgetdbt.com/api/v2/users/{id}/");

    public Task<string> OldVersionAsync() => _http.GetStringAsync("https://us1-dbt.com/api/v4/accounts/3/");

    public Task<string> ParkedAsync() => _http.GetStringAsync("https://dbt.com.example.org/api/v3/accounts/");
}
