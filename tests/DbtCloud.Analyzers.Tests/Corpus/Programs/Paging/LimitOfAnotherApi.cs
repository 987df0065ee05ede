public sealed class Issues(HttpClient http)
{
    public Task<string> AllAsync(string project) => http.GetStringAsync($"https://tracker.example/api/v2/accounts/{project}/issues/?limit=500");

    public Task<string> DbtLabsIssuesAsync() => http.GetStringAsync("https://api.github.com/repos/dbt-labs/dbt-core/issues?limit=500&per_page=500");
}
