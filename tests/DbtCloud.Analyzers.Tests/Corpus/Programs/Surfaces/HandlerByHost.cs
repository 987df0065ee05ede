using System.Net.Http.Headers;

public sealed class PerHost(Dictionary<string, string> tokens) : DelegatingHandler(new HttpClientHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (tokens.TryGetValue(request.RequestUri!.Host, out string? token))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return base.SendAsync(request, cancellationToken);
    }
}

public static class Program
{
    public static async Task Main()
    {
        Dictionary<string, string> tokens = new()
        {
            ["ab123.us1.dbt.com"] = Environment.GetEnvironmentVariable("DBT_TOKEN_SPICE")!,
            ["cd456.us1.dbt.com"] = Environment.GetEnvironmentVariable("DBT_TOKEN_GUILD")!,
        };
        HttpClient http = new(new PerHost(tokens));
        Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/"));
        Console.WriteLine(await http.GetStringAsync("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/runs/"));
    }
}
