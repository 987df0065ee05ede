using System.Net.Http.Headers;
public class Api
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://a.us1.dbt.com/api/v2/") };
    public void Login(string token) => _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    public Task<string> Jobs(long account) => _http.GetStringAsync($"accounts/{account}/jobs/");
}
public static class P
{
    public static async Task Main()
    {
        var api = new Api();
        api.Login(Environment.GetEnvironmentVariable("DBT_A")!);
        await api.Jobs(1);
        api.Login(Environment.GetEnvironmentVariable("DBT_B")!);
        await api.Jobs(2);
        await api.Jobs(3); // expect: DBTC1001
    }
}
