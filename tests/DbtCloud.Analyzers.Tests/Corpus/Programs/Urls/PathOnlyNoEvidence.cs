using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class PartnerClient
{
    private readonly HttpClient http;

    public PartnerClient(HttpClient http, IConfiguration configuration)
    {
        this.http = http;
        http.BaseAddress = new Uri(configuration["Partner:Url"]!);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Partner:Key"]);
    }

    public Task<string> All() => http.GetStringAsync("/api/v2/accounts/");

    public Task<string> First() => http.GetStringAsync("/api/v2/accounts/1001/invoices/?limit=500");

    public Task<string> Second() => http.GetStringAsync("/api/v2/accounts/1002/invoices/");

    public Task<string> Me() => http.GetStringAsync("/api/v2/users/17/");
}
