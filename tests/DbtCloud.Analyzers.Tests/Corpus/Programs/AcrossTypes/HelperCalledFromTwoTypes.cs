using System.Net.Http.Headers;

internal static class DbtHttp
{
    private static readonly HttpClient Http = new();
    private static readonly string? Token = Environment.GetEnvironmentVariable("DBT_TOKEN");

    internal static async Task<string> JobsAsync(long account)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        using HttpResponseMessage response = await Http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

internal sealed class SpiceReport
{
    public Task<string> ReadAsync() => DbtHttp.JobsAsync(70403103922125);
}

internal sealed class SpiceSummary
{
    public async Task<int> CountAsync() => (await DbtHttp.JobsAsync(70403103922125)).Length;
}

internal sealed class GuildReport
{
    public Task<string> ReadAsync() => DbtHttp.JobsAsync(70403103922126); // expect: DBTC1004
}
