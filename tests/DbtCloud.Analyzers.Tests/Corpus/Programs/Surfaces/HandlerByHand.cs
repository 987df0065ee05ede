using System.Net.Http.Headers;

public sealed class BearerHandler : DelegatingHandler
{
    private readonly string _token;

    public BearerHandler(string token) : base(new HttpClientHandler()) => _token = token;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        return await base.SendAsync(request, cancellationToken);
    }
}

public static class Program
{
    public static async Task Main()
    {
        var http = new HttpClient(new BearerHandler(Environment.GetEnvironmentVariable("DBT_TOKEN")!)) { BaseAddress = new Uri("https://ab123.us1.dbt.com") };
        Console.WriteLine(await http.GetStringAsync("/api/v2/accounts/70403103922125/jobs/"));
        Console.WriteLine(await http.GetStringAsync("/api/v2/accounts/70403103922126/jobs/")); // expect: DBTC1001
    }
}
