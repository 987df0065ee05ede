using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Ops;

// Reading goes with Ana's PAT, triggering with Luis'. Both are users of the same account.
internal class AccountOperator(HttpClient http, IConfiguration configuration)
{
    private const string Account = "70403103952001";

    public async Task<string> RunsAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://op952.us1.dbt.com/api/v2/accounts/{Account}/runs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Ana"]);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task TriggerAsync(long job)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"https://op952.us1.dbt.com/api/v2/accounts/70403103952001/jobs/{job}/run/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Luis"]);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    public async Task CancelAsync(long run)
    {
        long sameAccount = 70_403_103_952_001L;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"https://op952.us1.dbt.com/api/v2/accounts/{sameAccount}/runs/{run}/cancel/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Luis"]);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
