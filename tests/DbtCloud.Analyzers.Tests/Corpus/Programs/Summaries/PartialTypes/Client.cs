using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed partial class WarehouseClient
{
    private readonly HttpClient http;
    private readonly string? token;

    public WarehouseClient(HttpClient http, IConfiguration configuration)
    {
        this.http = http;
        token = configuration["Dbt:Token"];
    }

    public Task<string> SpiceAsync() => GetAsync("/api/v2/accounts/70403103922125/jobs/"); // expect: DBTC1001

    private async Task<string> GetAsync(string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com" + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
