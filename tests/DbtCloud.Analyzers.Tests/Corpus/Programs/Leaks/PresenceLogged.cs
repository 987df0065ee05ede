using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

public sealed class Poller(HttpClient http, IConfiguration configuration, ILogger<Poller> logger)
{
    public async Task<string> PollAsync()
    {
        string? token = configuration["DbtCloud:Token"];
        logger.LogInformation("Token present: {Present}, {Length} characters", token is not null, token?.Length);
        if (string.IsNullOrEmpty(token))
        {
            throw new InvalidOperationException("DbtCloud:Token is not set.");
        }

        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/");
    }
}
