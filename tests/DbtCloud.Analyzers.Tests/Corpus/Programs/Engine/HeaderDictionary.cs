using System.Net.Http.Headers;
public static class Sender
{
    public static async Task<string> SendAsync(HttpClient http, string url, IDictionary<string, string> headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        foreach (var header in headers) request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
public class App
{
    private readonly HttpClient http = new();
    private readonly Dictionary<string, string> headers = new() { ["Accept"] = "application/json", ["Authorization"] = "Token " + Environment.GetEnvironmentVariable("DBT_KEY") };
    public Task<string> A() => Sender.SendAsync(http, "https://a.us1.dbt.com/api/v2/accounts/1/jobs/", headers);
    public Task<string> B() => Sender.SendAsync(http, "https://a.us1.dbt.com/api/v2/accounts/2/jobs/", headers); // expect: DBTC1001
    public Task<string> C() => Sender.SendAsync(http, "https://a.us1.dbt.com/api/v3/accounts/?limit=5", headers); // expect: DBTC2001
}
