using System.Net;
using System.Net.Http.Headers;
// stubs, routes, and comparisons
public sealed class StubHandler : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        if (path == "/api/v3/accounts/") return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));
        return path switch
        {
            "/api/v2/accounts/" => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)),
            "/api/v2/whoami/" => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Forbidden)),
            _ when request.RequestUri.Host == "cloud.getdbt.com" => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Gone)),
            _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound)),
        };
    }
}
public static class Links
{
    public static string RunLink(long account, long project, long run) => $"https://a.us1.dbt.com/deploy/{account}/projects/{project}/runs/{run}/";
    public static readonly string Prefix = "https://a.us1.dbt.com/api/v2/accounts/";
    public static void Print() => Console.WriteLine("https://a.us1.dbt.com/api/v3/accounts/");
    public static bool IsDeprecated(string url) => url.StartsWith("https://a.us1.dbt.com/api/v3/accounts/", StringComparison.Ordinal);
}
public class Use(HttpClient http, string dbtToken)
{
    public async Task Run(long id)
    {
        http.DefaultRequestHeaders.Authorization = new("Bearer", dbtToken);
        await http.GetAsync(Links.Prefix + id + "/jobs/");
        await http.PostAsync("https://a.us1.dbt.com/api/v2/accounts/" + id + "/jobs/5/run/", null);
        await http.GetAsync("https://status.getdbt.com/api/v2/summary.json");
        await http.GetAsync("https://hub.getdbt.com/api/v1/index.json");
    }
}
