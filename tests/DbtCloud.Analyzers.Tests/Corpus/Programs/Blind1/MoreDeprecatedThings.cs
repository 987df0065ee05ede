using System.Net.Http.Headers;
using System.Text;

namespace AdminTools;

public class DbtAdmin
{
    private const string Accounts = "/api/v2/accounts/";
    private const string ApiV3 = "/api/v3/accounts/";

    private readonly HttpClient _http;

    public DbtAdmin(string token)
    {
        _http = new HttpClient();
        _http.BaseAddress = new Uri("https://ab123.us1.dbt.com");
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public Task<HttpResponseMessage> Accessible() => _http.GetAsync(Accounts); // expect: DBTC2001

    public Task<string> Jobs(long id) => _http.GetStringAsync(Accounts + id + "/jobs/");

    public Task<HttpResponseMessage> DropProject(long account, long project)
        => _http.DeleteAsync(Accounts + account + "/projects/" + project + "/"); // expect: DBTC2003

    public Task<HttpResponseMessage> DropProjectV3(long account, long project)
        => _http.DeleteAsync(ApiV3 + account + "/projects/" + project + "/");

    public Task<string> ConnectionsOfProject(long account, long project)
        => _http.GetStringAsync($"{ApiV3}{account}/projects/{project}/connections/"); // expect: DBTC2003

    public Task<string> Connections(long account) => _http.GetStringAsync($"{ApiV3}{account}/connections/");

    public Task<HttpResponseMessage> Unsubscribe()
        => _http.PostAsync("/api/v2/notifications/unsubscribe/", new StringContent("{}", Encoding.UTF8, "application/json")); // expect: DBTC2002

    public Task<string> NextGeneration(long account)
        => _http.GetStringAsync($"/api/v4/accounts/{account}/jobs/"); // expect: DBTC2005

    public Task<string> Event(long account, string id)
        => _http.GetStringAsync($"{ApiV3}{account}/webhooks/event/{id}"); // expect: DBTC2003
}
