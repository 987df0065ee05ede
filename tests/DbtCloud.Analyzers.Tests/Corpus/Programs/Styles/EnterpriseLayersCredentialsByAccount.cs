using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Contoso.Data;

public interface IApiCredentials
{
    string GetToken(long accountId);
}

public sealed class ConfigurationCredentials(IConfiguration configuration) : IApiCredentials
{
    public string GetToken(long accountId) => configuration.GetSection("Contoso:Dbt:Tokens")[accountId.ToString()] ?? throw new InvalidOperationException("No token configured.");
}

public sealed class DbtGateway(HttpClient http, IApiCredentials credentials)
{
    public async Task<string> GetAsync(long accountId, string resource, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/{resource}/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credentials.GetToken(accountId));
        using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}

public sealed class JobService(DbtGateway gateway)
{
    public async Task<string> GetJobsAsync(CancellationToken cancellationToken)
    {
        string spice = await gateway.GetAsync(70403103922125, "jobs", cancellationToken);
        string guild = await gateway.GetAsync(70403103922126, "jobs", cancellationToken);
        return spice + guild;
    }
}
