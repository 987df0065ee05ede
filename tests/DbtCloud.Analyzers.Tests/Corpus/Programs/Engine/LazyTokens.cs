using System.Net.Http.Headers;
using System.Text.Json;
public class Poller
{
    private readonly HttpClient client;
    private string? token;
    public Poller(HttpClient c) => client = c;
    private async Task<string> Token() => token ??= await File.ReadAllTextAsync("/run/secrets/dbt");
    public async Task A() { client.DefaultRequestHeaders.Authorization = new("Bearer", await Token()); await client.GetAsync("https://a.us1.dbt.com/api/v2/accounts/1/jobs/"); }
    public async Task B() { client.DefaultRequestHeaders.Authorization = new("Bearer", await Token()); await client.GetAsync("https://a.us1.dbt.com/api/v2/accounts/2/jobs/"); } // expect: DBTC1001
}
public class Rotating
{
    private readonly HttpClient client = new();
    private string token = "";
    private void Refresh(string name) { token = Environment.GetEnvironmentVariable(name)!; }
    public async Task Run()
    {
        Refresh("DBT_ONE");
        await Send(1);
        Refresh("DBT_TWO");
        await Send(2);
    }
    private Task Send(long id)
    {
        var m = new HttpRequestMessage(HttpMethod.Get, $"https://a.us1.dbt.com/api/v2/accounts/{id}/jobs/");
        m.Headers.Authorization = new("Bearer", token);
        return client.SendAsync(m);
    }
}
