using System.Net.Http.Headers;
using System.Text.Json;

namespace Insurance.Integration.Dbt;

public abstract class AdminApiClientBase
{
    private readonly HttpClient _http;

    protected AdminApiClientBase(IHttpClientFactory factory, string? apiToken, long accountId)
    {
        _http = factory.CreateClient("dbt-admin");
        _http.BaseAddress = new Uri("https://ab123.us1.dbt.com");
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", apiToken);
        AccountId = accountId;
    }

    protected long AccountId { get; }

    protected async Task<T?> GetAsync<T>(string resource, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await _http.GetAsync($"/api/v2/accounts/{AccountId}/{resource}", cancellationToken).ConfigureAwait(false);
        await using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return await JsonSerializer.DeserializeAsync<T>(stream, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}
