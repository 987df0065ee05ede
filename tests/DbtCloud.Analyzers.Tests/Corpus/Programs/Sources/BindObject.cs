using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class DbtSettings
{
    public string? Token { get; set; }
}

public sealed class Reports
{
    private readonly DbtSettings settings = new();
    private readonly HttpClient http = new();

    public Reports(IConfiguration configuration)
    {
        configuration.GetSection("Dbt").Bind(settings);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", settings.Token);
    }

    public Task<string> SpiceAsync() => http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");

    public Task<string> GuildAsync() => http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/"); // expect: DBTC1001
}
