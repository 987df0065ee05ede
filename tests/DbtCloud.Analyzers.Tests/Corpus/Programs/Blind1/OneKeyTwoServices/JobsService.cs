using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Retail.Dbt;

public sealed class JobsService
{
    private readonly HttpClient _client;

    public JobsService(HttpClient client, IConfiguration configuration)
    {
        _client = client;
        _client.BaseAddress = new Uri("https://ab123.us1.dbt.com/");
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["DbtCloud:ApiToken"]);
    }

    public Task<string> ListAsync() => _client.GetStringAsync("api/v2/accounts/70403103922125/jobs/");
}
