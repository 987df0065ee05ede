using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;

namespace Outs;

public class OutReader
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://ou912.us1.dbt.com/api/v2/accounts/") };

    public async Task<int> ReadAsync()
    {
        if (!TryGetToken(out var token))
        {
            return 0;
        }

        using var a = new HttpRequestMessage(HttpMethod.Get, "70403103912001/jobs/");
        a.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var b = new HttpRequestMessage(HttpMethod.Get, "70403103912002/jobs/");
        b.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // expect: DBTC1001
        using var left = await _http.SendAsync(a);
        using var right = await _http.SendAsync(b);
        return (int)left.StatusCode + (int)right.StatusCode;
    }

    private static bool TryGetToken([NotNullWhen(true)] out string? token)
    {
        token = Environment.GetEnvironmentVariable("DBT_TOKEN");
        return !string.IsNullOrEmpty(token);
    }
}
