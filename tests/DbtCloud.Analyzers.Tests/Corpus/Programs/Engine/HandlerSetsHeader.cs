using System.Net.Http.Headers;
public sealed class AuthHandler(string token) : DelegatingHandler(new HttpClientHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return base.SendAsync(request, cancellationToken);
    }
}
public static class P
{
    public static async Task Main()
    {
        var t = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
        using var http = new HttpClient(new AuthHandler(t));
        await http.GetStringAsync("https://a.us1.dbt.com/api/v2/accounts/1/jobs/");
        await http.GetStringAsync("https://a.us1.dbt.com/api/v2/accounts/2/jobs/"); // expect: DBTC1001
    }
}
