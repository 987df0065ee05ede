using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class DbtCloudSettings
{
    public int AccountId { get; set; } // expect-info: DBTC3004

    public int MaxParallelRuns { get; set; }

    public string? Token { get; set; }
}

public sealed class Jobs(HttpClient http, IConfiguration configuration)
{
    public async Task<string> ListAsync()
    {
        DbtCloudSettings settings = configuration.GetSection("DbtCloud").Get<DbtCloudSettings>()!;
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{settings.AccountId}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.Token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
