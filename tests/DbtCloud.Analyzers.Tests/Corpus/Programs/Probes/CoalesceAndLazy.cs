using System.Net.Http.Headers;
public sealed class CoalesceAndLazy
{
    private readonly Lazy<HttpClient> _lazy;
    private string? _token;
    public CoalesceAndLazy()
    {
        _lazy = new Lazy<HttpClient>(() =>
        {
            var c = new HttpClient { BaseAddress = new Uri("https://ab123.us1.dbt.com/") };
            c.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
            return c;
        });
    }
    private string Token => _token ??= Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN") ?? throw new InvalidOperationException();
    public Task<string> Finance() => _lazy.Value.GetStringAsync("api/v2/accounts/70403103922125/jobs/");
    public Task<string> People() => _lazy.Value.GetStringAsync("api/v2/accounts/70403103922126/jobs/"); // expect: DBTC1001
}
