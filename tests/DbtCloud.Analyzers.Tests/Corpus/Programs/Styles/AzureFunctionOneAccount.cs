using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

public sealed class NightlyFunction(IHttpClientFactory clients, ILogger<NightlyFunction> log)
{
    private static readonly string Account = Environment.GetEnvironmentVariable("DBT_ACCOUNT_ID") ?? throw new InvalidOperationException("DBT_ACCOUNT_ID");
    private static readonly string Token = Environment.GetEnvironmentVariable("DBT_API_TOKEN") ?? throw new InvalidOperationException("DBT_API_TOKEN");

    public async Task RunAsync(object timer)
    {
        HttpClient http = clients.CreateClient();
        http.BaseAddress = new Uri("https://ab123.us1.dbt.com");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", Token);

        foreach (long job in new long[] { 4711, 4712, 4713 })
        {
            log.LogInformation("Triggering {Job} of {Account}", job, Account);
            using HttpResponseMessage response = await http.PostAsync($"/api/v2/accounts/{Account}/jobs/{job}/run/", new StringContent("{\"cause\":\"timer\"}"));
            response.EnsureSuccessStatusCode();
        }
    }
}
