using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class Reports(HttpClient http, IConfiguration configuration)
{
    public async Task RunAsync()
    {
        string? token = configuration["Dbt:Token"];
        await SendAsync(configuration["Dbt:ProductionAccount"], token);
        await SendAsync(configuration["Dbt:StagingAccount"], token); // expect: DBTC1001
        await SendAsync(configuration["Dbt:ProductionAccount"], token);
    }

    private async Task SendAsync(string? account, string? token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
