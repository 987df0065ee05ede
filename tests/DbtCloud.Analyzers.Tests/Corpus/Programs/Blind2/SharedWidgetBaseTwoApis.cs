using System.Net.Http.Headers;

public abstract class ApiBase(Uri root, string token)
{
    private readonly HttpClient http = Make(root, token);

    private static HttpClient Make(Uri root, string token)
    {
        var client = new HttpClient { BaseAddress = root };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    protected Task<string> GetAsync(string path) => http.GetStringAsync(path);
}

public sealed class DbtApi(string token) : ApiBase(new Uri("https://sw128.us1.dbt.com/"), token)
{
    public Task<string> Jobs(long account) => GetAsync($"api/v2/accounts/{account}/jobs/?limit=100");
}

public sealed class CrmApi(string token) : ApiBase(new Uri("https://crm.example.net/"), token)
{
    public Task<string> Accounts() => GetAsync("api/v2/accounts/");

    public Task<string> User(int id) => GetAsync($"api/v2/users/{id}/");

    public Task<string> Deals() => GetAsync("api/v4/deals?limit=1000");
}
