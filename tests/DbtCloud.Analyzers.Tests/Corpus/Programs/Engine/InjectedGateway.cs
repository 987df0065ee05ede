using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public interface IDbtApi { Task<string> JobsAsync(long accountId); }

public sealed class DbtApi : IDbtApi
{
    private readonly HttpClient _client;
    private readonly string _token;
    public DbtApi(HttpClient client, IConfiguration config)
    {
        _client = client;
        _token = config["DbtCloud:ApiToken"] ?? throw new InvalidOperationException("no token");
    }

    public async Task<string> JobsAsync(long accountId)
    {
        var req = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/jobs/");
        req.Headers.Authorization = new AuthenticationHeaderValue("Token", _token);
        var res = await _client.SendAsync(req).ConfigureAwait(false);
        res.EnsureSuccessStatusCode();
        return await res.Content.ReadAsStringAsync();
    }
}

public class Report(IDbtApi api)
{
    private const long Retail = 70403103922125, Wholesale = 70403103922126;
    public async Task RunAsync()
    {
        var a = await api.JobsAsync(Retail);
        var b = await api.JobsAsync(Wholesale); // expect: DBTC1001
        Console.WriteLine(a + b);
    }
}
