using System.Net.Http.Headers;

public static class UrlText
{
    public static string Join(this string left, params object[] parts) =>
        parts.Aggregate(left.TrimEnd('/'), (url, part) => $"{url}/{part.ToString()!.Trim('/')}");
}

public class RunService
{
    private const string Root = "https://oj112.us1.dbt.com/api/";
    private readonly HttpClient _http = new HttpClient();

    public RunService() => _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", Environment.GetEnvironmentVariable("DBT_TOKEN"));

    public Task<string> Runs(long account) => _http.GetStringAsync(Root.Join("v2", "accounts", account, "runs"));

    public Task<string> OneRun(long account, long run) => _http.GetStringAsync(Root.Join("v2/accounts/", account, "runs", run));

    public Task<string> Environments(long account, long project) => _http.GetStringAsync(Root.Join("v3", "accounts", account, "projects", project, "environments"));
}
