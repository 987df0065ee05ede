using System.Net.Http.Headers;

public static class Url
{
    public static string Combine(params string[] parts) => string.Join("/", parts.Select(part => part.Trim('/')));
}

public sealed class Client
{
    private readonly HttpClient http = new();

    public Client() => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_PAT"));

    public Task<string> One() => http.GetStringAsync(Url.Combine("https://ab123.us1.dbt.com/", "api/v2", "accounts", "70403103922125", "jobs"));

    public Task<string> Two() => http.GetStringAsync(Url.Combine("https://ab123.us1.dbt.com/", "api/v2", "accounts", "70403103922199", "jobs")); // expect: DBTC1001

    public Task<string> All() => http.GetStringAsync(Url.Combine("https://ab123.us1.dbt.com/", "/api/v2/", "/accounts/")); // expect: DBTC2001
}
