using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Shop.Metadata;

public abstract class DbtRepository<TItem>
{
    private readonly HttpClient _http;
    private readonly long _accountId;

    protected DbtRepository(HttpClient http, long accountId, string token)
    {
        _http = http;
        _accountId = accountId;
        _http.BaseAddress = new Uri("https://ab123.us1.dbt.com/");
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    protected Task<Page<TItem>?> ListAsync(string version, string resource, CancellationToken ct)
        => _http.GetFromJsonAsync<Page<TItem>>($"api/{version}/accounts/{_accountId}/{resource}/?limit=100", ct);
}

public sealed record Page<T>(IReadOnlyList<T> Data);

public sealed record ProjectItem(long Id, string Name);

public sealed record JobItem(long Id, string Name, long ProjectId);

public sealed class ProjectRepository(HttpClient http, long accountId, string token) : DbtRepository<ProjectItem>(http, accountId, token)
{
    public Task<Page<ProjectItem>?> OldAsync(CancellationToken ct) => ListAsync("v2", "projects", ct); // expect: DBTC2003

    public Task<Page<ProjectItem>?> AllAsync(CancellationToken ct) => ListAsync("v3", "projects", ct);
}

public sealed class JobRepository(HttpClient http, long accountId, string token) : DbtRepository<JobItem>(http, accountId, token)
{
    public Task<Page<JobItem>?> AllAsync(CancellationToken ct) => ListAsync("v2", "jobs", ct);
}
