using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using static Scopes.Accounts;

namespace Scopes;

internal static class Accounts
{
    public const string Spice = "70403103930801";
    public const string Guild = "70403103930802";
}

internal sealed class Scoped(HttpClient http, IConfiguration configuration)
{
    public async Task<int> RunAsync()
    {
        int sum = 0;
        {
            const string account = Spice;
            string? token = configuration["Dbt:Spice:Token"];
            using HttpRequestMessage request = Create(account, token);
            using HttpResponseMessage response = await http.SendAsync(request);
            sum += (int)response.StatusCode;
        }

        {
            const string account = Guild;
            string? token = configuration["Dbt:Guild:Token"];
            using HttpRequestMessage request = Create(account, token);
            using HttpResponseMessage response = await http.SendAsync(request);
            sum += (int)response.StatusCode;
        }

        return sum;
    }

    private static HttpRequestMessage Create(string account, string? token) => new(HttpMethod.Get, $"https://ss930.us1.dbt.com/api/v2/accounts/{account}/jobs/")
    {
        Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
    };
}
