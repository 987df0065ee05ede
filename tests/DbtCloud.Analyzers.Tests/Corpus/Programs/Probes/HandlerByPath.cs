using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
public class PathHandler(IConfiguration c) : DelegatingHandler(new HttpClientHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        var account = request.RequestUri!.AbsolutePath.Split('/')[4];
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", c[$"Dbt:{account}:Token"]);
        return base.SendAsync(request, ct);
    }
}
public class HostHandler(IConfiguration c) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + c["Dbt:Tokens:" + request.RequestUri!.Host]);
        return base.SendAsync(request, ct);
    }
}
public class Uses(IConfiguration c)
{
    public async Task Go()
    {
        using var http = new HttpClient(new PathHandler(c)) { BaseAddress = new Uri("https://ab123.us1.dbt.com/") };
        await http.GetAsync("api/v2/accounts/70403103922125/jobs/");
        await http.GetAsync("api/v2/accounts/70403103922126/jobs/");
        using var byHost = new HttpClient(new HostHandler(c) { InnerHandler = new HttpClientHandler() });
        await byHost.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        await byHost.GetAsync("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        await byHost.GetAsync("https://cd456.us1.dbt.com/api/v2/accounts/70403103922127/jobs/"); // expect: DBTC1001
    }
}
