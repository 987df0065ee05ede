using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class Reports(HttpClient http, IConfiguration configuration)
{
    public async Task RunAsync()
    {
        await SendAsync(70403103922125, configuration["DBT:TOKEN"]);
        await SendAsync(70403103922126, configuration.GetSection("dbt").GetSection("token").Value); // expect: DBTC1001
        await SendAsync(70403103922127, configuration.GetSection("dbt")["sietch:token"]);
    }

    private async Task SendAsync(long account, string? token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
