using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Phishing;

public sealed class CarelessClient(HttpClient http, IConfiguration configuration)
{
    public async Task<string> RightAsync(long account)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ha920.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["DbtCloud:Token"]);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    // somebody mailed us this address
    public async Task<string> WrongAsync(long account)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ha920.us1.dbt.com.login.example.net/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["DbtCloud:Token"]); // expect: DBTC1003
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
