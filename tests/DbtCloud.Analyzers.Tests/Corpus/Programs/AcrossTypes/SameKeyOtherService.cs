using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class BillingAccounts(HttpClient http, IConfiguration configuration)
{
    public async Task<string> ListAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://billing.example/api/v2/accounts/1001/invoices/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Billing:Token"]);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class BillingReports(HttpClient http, IConfiguration configuration)
{
    public async Task<string> ListAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://billing.example/api/v2/accounts/1002/reports/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Billing:Token"]);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
