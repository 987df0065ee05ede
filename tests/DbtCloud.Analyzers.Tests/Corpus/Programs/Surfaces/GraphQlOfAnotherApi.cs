using System.Net.Http.Headers;
using System.Net.Http.Json;

public sealed class Shop(HttpClient http, string token)
{
    public async Task<string> OrdersAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "https://shop.example/graphql");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = JsonContent.Create(new { query = "{ orders(first: 5000) { edges { node { name } } } }", variables = new { first = 1000 } });
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
