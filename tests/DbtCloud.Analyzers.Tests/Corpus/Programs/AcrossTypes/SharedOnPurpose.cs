using System.Net.Http.Headers;
using DbtCloud;

internal static class Secrets
{
    [DbtTokenShared("one tenant under two ids")]
    internal static readonly string? Token = Environment.GetEnvironmentVariable("DBT_TOKEN");
}

internal sealed class Alpha
{
    public async Task RunAsync(HttpClient http)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Secrets.Token);
        await http.SendAsync(request);
    }
}

internal sealed class Beta
{
    public async Task RunAsync(HttpClient http)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Secrets.Token);
        await http.SendAsync(request);
    }
}
