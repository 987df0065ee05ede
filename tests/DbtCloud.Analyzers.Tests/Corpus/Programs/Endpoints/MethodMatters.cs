using System.Net.Http.Headers;

public sealed class Verbs(HttpClient http, string token)
{
    public async Task SendAsync(long account, long id)
    {
        await Do(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/");
        await Do(HttpMethod.Delete, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/{id}/");
        await Do(HttpMethod.Delete, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/environments/{id}/"); // expect: DBTC2003
        await Do(HttpMethod.Post, $"https://ab123.us1.dbt.com/api/v2/users/{id}/"); // expect: DBTC2002
        await Do(HttpMethod.Delete, $"https://ab123.us1.dbt.com/api/v3/users/{id}/credentials/{id}/");
    }

    private async Task Do(HttpMethod method, string url)
    {
        using HttpRequestMessage request = new(method, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
