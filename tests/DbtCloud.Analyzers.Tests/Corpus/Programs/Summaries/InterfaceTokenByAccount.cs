using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;

public interface ITokenSource
{
    ValueTask<string> GetTokenAsync(long account, CancellationToken cancellationToken);
}

public sealed class DbtJobsGateway(HttpClient http, ITokenSource tokens)
{
    public async Task<string> JobsAsync(long account, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetTokenAsync(account, cancellationToken));
        using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}

public sealed class Dashboard(DbtJobsGateway gateway)
{
    public async Task<int> SizeAsync(CancellationToken cancellationToken)
    {
        string spice = await gateway.JobsAsync(70403103922125, cancellationToken);
        string guild = await gateway.JobsAsync(70403103922126, cancellationToken);
        return spice.Length + guild.Length;
    }
}
