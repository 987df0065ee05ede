using System.Net.Http.Headers;
using DbtCloud;

public sealed class Discovery(HttpClient http, DbtToken token)
{
    public async Task<string> ModelsAsync(string query)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "https://ab123.metadata.us1.dbt.com/graphql") { Content = new StringContent(query) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Reveal());
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> CatalogAsync(string query)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "https://catalog.internal.example/graphql") { Content = new StringContent(query) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Reveal()); // expect: DBTC1003
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
