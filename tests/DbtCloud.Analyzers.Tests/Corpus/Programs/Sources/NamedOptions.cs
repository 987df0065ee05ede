using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

public sealed class DbtOptions
{
    public long AccountId { get; set; }

    public string Token { get; set; } = "";
}

public sealed class Reports(HttpClient http, IOptionsMonitor<DbtOptions> options)
{
    public async Task<string> AllAsync()
    {
        return await GetAsync(options.Get("spice"), 70403103922125) + await GetAsync(options.Get("guild"), 70403103922126);
    }

    public Task<string> ByNameAsync(string name)
    {
        DbtOptions account = options.Get(name);
        return GetAsync(account, account.AccountId);
    }

    private async Task<string> GetAsync(DbtOptions account, long id)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", account.Token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
