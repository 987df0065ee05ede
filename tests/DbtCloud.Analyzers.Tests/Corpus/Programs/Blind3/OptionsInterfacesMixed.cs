using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace Mixed.Options;

public sealed record DbtAuth
{
    public required string Pat { get; init; }
}

public sealed class SnapshotUser(HttpClient http, IOptionsSnapshot<DbtAuth> auth)
{
    public Task<HttpResponseMessage> CallAsync(CancellationToken ct)
    {
        HttpRequestMessage message = new(HttpMethod.Get, "https://oi805.us1.dbt.com/api/v2/accounts/70403103980501/runs/");
        message.Headers.TryAddWithoutValidation("Authorization", "Bearer " + auth.Value.Pat);
        return http.SendAsync(message, ct);
    }
}

public sealed class MonitorUser(HttpClient http, IOptionsMonitor<DbtAuth> auth)
{
    public Task<HttpResponseMessage> CallAsync(CancellationToken ct)
    {
        HttpRequestMessage message = new(HttpMethod.Get, "https://oi805.us1.dbt.com/api/v2/accounts/70403103980502/runs/");
        message.Headers.TryAddWithoutValidation("Authorization", "Bearer " + auth.CurrentValue.Pat); // expect: DBTC1004
        return http.SendAsync(message, ct);
    }
}

public sealed class NamedUser(HttpClient http, IOptionsMonitor<DbtAuth> auth)
{
    public Task<HttpResponseMessage> CallAsync(CancellationToken ct)
    {
        HttpRequestMessage message = new(HttpMethod.Get, "https://oi805.us1.dbt.com/api/v2/accounts/70403103980503/runs/");
        message.Headers.TryAddWithoutValidation("Authorization", "Bearer " + auth.Get("third").Pat);
        return http.SendAsync(message, ct);
    }
}
