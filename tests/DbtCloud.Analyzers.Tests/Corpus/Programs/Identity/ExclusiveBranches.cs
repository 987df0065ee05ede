using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class Deployment(HttpClient http, IConfiguration configuration)
{
    public async Task<string> JobsAsync(bool production)
    {
        string token = configuration["Dbt:Token"]!;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (production)
        {
            return await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        }
        else
        {
            return await http.GetStringAsync("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        }
    }
}
