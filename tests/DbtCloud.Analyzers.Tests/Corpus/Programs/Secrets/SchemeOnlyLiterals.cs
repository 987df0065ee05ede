using System.Net.Http.Headers;

public sealed class Client(HttpClient http, string token)
{
    private const string Scheme = "Bearer";

    public Task<string> JobsAsync()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(Scheme, token);
        return http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
    }

    public Task<string> RunsAsync(string? given)
    {
        http.DefaultRequestHeaders.Remove("Authorization");
        http.DefaultRequestHeaders.Add("Authorization", "Token " + (given ?? string.Empty));
        return http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/");
    }
}
