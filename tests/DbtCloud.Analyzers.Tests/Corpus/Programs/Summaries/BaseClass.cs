using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public abstract class ApiBase(HttpClient http, string? token)
{
    protected abstract string Root { get; }

    protected async Task<string> GetAsync(string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, Root + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class DbtApi(HttpClient http, IConfiguration configuration) : ApiBase(http, configuration["Dbt:Token"])
{
    protected override string Root => "https://ab123.us1.dbt.com/api/v2/";

    public Task<string> SpiceJobsAsync() => GetAsync("accounts/70403103922125/jobs/");

    public Task<string> GuildJobsAsync() => GetAsync("accounts/70403103922126/jobs/"); // expect: DBTC1001

    public Task<string> AllAsync() => GetAsync("accounts/"); // expect: DBTC2001
}

public sealed class CrmApi(HttpClient http, IConfiguration configuration) : ApiBase(http, configuration["Crm:Token"])
{
    protected override string Root => "https://crm.example/api/v2/";

    public Task<string> AllAsync() => GetAsync("accounts/");

    public Task<string> OneAsync() => GetAsync("accounts/1/projects/");
}
