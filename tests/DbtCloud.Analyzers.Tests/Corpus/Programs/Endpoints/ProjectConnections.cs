using System.Net.Http.Headers;
using System.Net.Http.Json;

public sealed class Connections(HttpClient http, string token)
{
    public async Task CreateAsync(long account, long project, object body)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await http.PostAsJsonAsync($"https://ab123.us1.dbt.com/api/v3/accounts/{account}/projects/{project}/connections/", body); // expect: DBTC2003
        await http.PostAsJsonAsync($"https://ab123.us1.dbt.com/api/v3/accounts/{account}/connections/", body);
    }

    public Task<HttpResponseMessage> DeleteAsync(long account, long project, long id) =>
        http.DeleteAsync($"https://ab123.us1.dbt.com/api/v3/accounts/{account}/projects/{project}/connections/{id}/"); // expect: DBTC2003

    public Task<HttpResponseMessage> DeleteNewAsync(long account, long id) =>
        http.DeleteAsync($"https://ab123.us1.dbt.com/api/v3/accounts/{account}/connections/{id}/");
}
