using System.Net.Http.Headers;

namespace OneAccount;

public sealed class Reader(HttpClient http)
{
    public async Task<string> ReadAsync(CancellationToken ct)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(Known.Url, $"/api/v2/accounts/{Known.Account}/jobs/"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));
        using HttpResponseMessage response = await http.SendAsync(request, ct);
        return await response.Content.ReadAsStringAsync(ct);
    }
}

internal static class Known
{
    public const long Account = 70403103980901;
    public static readonly Uri Url = new("https://sv809.us1.dbt.com");
}
