using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class SpiceClient
{
    private readonly HttpClient http;

    public SpiceClient(HttpClient http, IConfiguration configuration)
    {
        this.http = http;
        http.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Spice:Token"]);
    }

    public Task<string> JobsAsync() => http.GetStringAsync("jobs/");

    public Task<string> GuildJobsAsync() => http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/"); // expect: DBTC3001

    public Task<string> UsersAsync() => http.GetStringAsync("https://ab123.us1.dbt.com/api/v3/accounts/70403103922125/users/");
}
