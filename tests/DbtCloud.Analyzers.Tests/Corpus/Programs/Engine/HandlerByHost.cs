using System.Net.Http.Headers;
public class ByHost : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        var variable = request.RequestUri!.Host switch
        {
            "a.us1.dbt.com" => "DBT_A",
            "b.us1.dbt.com" => "DBT_B",
            _ => throw new InvalidOperationException(),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable(variable));
        return await base.SendAsync(request, ct);
    }
}
public class U
{
    private readonly HttpClient http = new(new ByHost { InnerHandler = new HttpClientHandler() });
    public Task A() => http.GetAsync("https://a.us1.dbt.com/api/v2/accounts/1/jobs/");
    public Task B() => http.GetAsync("https://b.us1.dbt.com/api/v2/accounts/2/jobs/");
}
