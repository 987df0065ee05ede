// nullable: off
using System.Net.Http.Headers;
using System.Text;

public class DbtApi
{
    private const string ROOT = "https://ab123.us1.dbt.com/api/v2/accounts/";
    private readonly HttpClient _http = new HttpClient();
    private readonly string _token;

    public DbtApi(string token)
    {
        _token = token;
    }

    public Task<string> GetJobs(long accountId)
    {
        return Get(accountId, "jobs/");
    }

    public Task<string> GetRuns(long accountId, int count)
    {
        return Get(accountId, "runs/?limit=" + count);
    }

    private Task<string> Get(long accountId, string rest)
    {
        return Send(HttpMethod.Get, ROOT + accountId + "/" + rest, null);
    }

    private async Task<string> Send(HttpMethod method, string url, string body)
    {
        var message = new HttpRequestMessage(method, url);
        message.Headers.Authorization = new AuthenticationHeaderValue("Token", _token);
        if (body != null)
        {
            message.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }
        var result = await _http.SendAsync(message);
        return await result.Content.ReadAsStringAsync();
    }
}

public static class Job
{
    public static async Task Execute()
    {
        var api = new DbtApi(Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN"));
        Console.WriteLine(await api.GetJobs(70403103922125));
        Console.WriteLine(await api.GetRuns(70403103922125, 10));
        Console.WriteLine(await api.GetRuns(
            70403103922126, // expect: DBTC1001
            10));
    }
}
