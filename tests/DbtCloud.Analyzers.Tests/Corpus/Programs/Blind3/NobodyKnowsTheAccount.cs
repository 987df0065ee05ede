using System.Net.Http.Headers;

namespace Library;

/// <summary>A thin client for one account; the caller brings token and account.</summary>
public sealed class ThinDbtClient : IDisposable
{
    private readonly HttpClient http;
    private readonly bool ownsClient;

    public ThinDbtClient(string token, Uri accessUrl)
        : this(new HttpClient(), token, accessUrl) => ownsClient = true;

    public ThinDbtClient(HttpClient http, string token, Uri accessUrl)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentException.ThrowIfNullOrWhiteSpace(token);
        this.http = http;
        http.BaseAddress = accessUrl;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public Task<string> GetJobAsync(long accountId, long jobId, CancellationToken ct = default) =>
        http.GetStringAsync($"api/v2/accounts/{accountId}/jobs/{jobId}/", ct);

    public Task<string> GetRunAsync(long accountId, long runId, CancellationToken ct = default) =>
        http.GetStringAsync($"api/v2/accounts/{accountId}/runs/{runId}/", ct);

    public Task<HttpResponseMessage> CancelAsync(long accountId, long runId, CancellationToken ct = default) =>
        http.PostAsync($"api/v2/accounts/{accountId}/runs/{runId}/cancel/", null, ct);

    public void Dispose()
    {
        if (ownsClient)
        {
            http.Dispose();
        }
    }
}
