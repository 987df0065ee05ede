using System.Net.Http.Headers;
using DbtCloud;
using Microsoft.Extensions.Configuration;

namespace Fixtures;

// Single-tenant: the operator issued one service token for the two accounts of the instance.
[DbtTokenShared("the instance's two accounts are served by one machine user, see ADR-31")]
public sealed class InstanceClient
{
    private readonly HttpClient http;

    public InstanceClient(HttpClient http, IConfiguration configuration)
    {
        this.http = http;
        http.BaseAddress = new Uri("https://ab123.us1.dbt.com/");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:InstanceToken"]);
    }

    public Task<string> LeftAsync() => http.GetStringAsync("api/v2/accounts/70403103922125/jobs/");

    public Task<string> RightAsync() => http.GetStringAsync("api/v2/accounts/70403103922126/jobs/");

    public async Task<int> BothAsync(params long[] accounts)
    {
        int sum = 0;
        foreach (long account in accounts)
        {
            sum += (await http.GetStringAsync($"api/v2/accounts/{account}/runs/?limit=10")).Length;
        }

        return sum;
    }
}
