using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Creating;

public sealed class ProjectFactory
{
    private readonly HttpClient http;

    public ProjectFactory(HttpClient http, string dbtServiceToken)
    {
        this.http = http;
        http.BaseAddress = new Uri("https://cp921.us1.dbt.com/api/");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtServiceToken);
    }

    public Task<HttpResponseMessage> OldAsync(long account, string name) =>
        http.PostAsJsonAsync($"v2/accounts/{account}/projects/", new { name, account_id = account }); // expect: DBTC2003

    public Task<HttpResponseMessage> NewAsync(long account, string name) =>
        http.PostAsJsonAsync($"v3/accounts/{account}/projects/", new { name, account_id = account });

    public async Task DropConnectionAsync(long account, long project, long connection)
    {
        using HttpRequestMessage request = new(HttpMethod.Delete, $"v3/accounts/{account}/projects/{project}/connections/{connection}/"); // expect: DBTC2003
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    public async Task DropAccountConnectionAsync(long account, long connection)
    {
        using HttpRequestMessage request = new(HttpMethod.Delete, $"v3/accounts/{account}/connections/{connection}/");
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
