using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace AtOnce;

public sealed class BothAtOnce(HttpClient http, IConfiguration configuration)
{
    public async Task<string> CompareAsync()
    {
        string token = configuration.GetRequiredSection("Dbt:Token").Value!;
        string other = configuration.GetRequiredSection("Dbt:OtherToken").Value!;
        string[] answers = await Task.WhenAll(
            FetchAsync(70403103912801, token),
            FetchAsync(70403103912802, token), // expect: DBTC1001
            FetchAsync(70403103912803, other));
        return string.Join(Environment.NewLine, answers);
    }

    private Task<string> FetchAsync(long account, string secret) => SendAsync(new Uri($"https://ta912.us1.dbt.com/api/v2/accounts/{account}/jobs/"), new AuthenticationHeaderValue("Bearer", secret));

    private async Task<string> SendAsync(Uri url, AuthenticationHeaderValue authorization)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url) { Headers = { Authorization = authorization } };
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
