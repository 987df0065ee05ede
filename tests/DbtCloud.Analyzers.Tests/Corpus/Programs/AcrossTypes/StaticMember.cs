using System.Net.Http.Headers;

internal static class Secrets
{
    internal static string? DbtToken { get; } = Environment.GetEnvironmentVariable("DBT_TOKEN");

    internal static string? OtherDbtToken { get; } = Environment.GetEnvironmentVariable("DBT_TOKEN_OTHER");
}

internal sealed class Alpha
{
    public async Task RunAsync(HttpClient http)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secrets.DbtToken);
        Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/"));
    }
}

internal sealed class Beta
{
    public async Task RunAsync(HttpClient http)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Secrets.DbtToken); // expect: DBTC1004
        await http.SendAsync(request);
    }
}

internal sealed class Gamma
{
    public async Task RunAsync(HttpClient http)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922127/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Secrets.OtherDbtToken);
        await http.SendAsync(request);
    }
}
