using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class DbtCloudApi
{
    private readonly HttpClient http;

    public DbtCloudApi(HttpClient http, IConfiguration configuration)
    {
        this.http = http;
        http.BaseAddress = new Uri(configuration["DbtCloud:AccessUrl"]!);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["DbtCloud:Token"]);
    }

    public Task<string> All() => http.GetStringAsync("/api/v2/accounts/"); // expect: DBTC2001

    public Task<string> First() => http.GetStringAsync("/api/v2/accounts/70403103922125/runs/?limit=500"); // expect: DBTC3003

    public Task<string> Second() => http.GetStringAsync("/api/v2/accounts/70403103922126/runs/"); // expect: DBTC1001

    public Task<string> Me() => http.GetStringAsync("/api/v2/users/17/"); // expect: DBTC2002
}
