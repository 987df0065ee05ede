using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public interface IRequest<TResponse>;

public interface IRequestHandler<in TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
}

public sealed record GetRuns(long AccountId, int Limit) : IRequest<string>;

public sealed record GetJobs(string Tenant) : IRequest<string>;

public sealed class GetRunsHandler(HttpClient http, IConfiguration configuration) : IRequestHandler<GetRuns, string>
{
    public async Task<string> Handle(GetRuns request, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{request.AccountId}/runs/?limit={Math.Clamp(request.Limit, 1, 100)}");
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration[$"Dbt:{request.AccountId}:Token"]);
        using HttpResponseMessage response = await http.SendAsync(message, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}

public sealed class GetJobsHandler(HttpClient http, IConfiguration configuration) : IRequestHandler<GetJobs, string>
{
    public async Task<string> Handle(GetJobs request, CancellationToken cancellationToken)
    {
        IConfigurationSection tenant = configuration.GetSection("Tenants").GetSection(request.Tenant);
        using HttpRequestMessage message = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{tenant["AccountId"]}/jobs/");
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tenant["Token"]);
        using HttpResponseMessage response = await http.SendAsync(message, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
