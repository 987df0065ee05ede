using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

public sealed class Rotation(HttpClient http)
{
    public async Task<string> RotateAsync(long account, long user, long key, string token)
    {
        using HttpRequestMessage rotate = new(HttpMethod.Post, $"https://ab123.us1.dbt.com/api/v3/accounts/{account}/users/{user}/account-apikeys/{key}/");
        rotate.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        rotate.Content = new StringContent("{}");
        using HttpResponseMessage rotated = await http.SendAsync(rotate);
        JsonElement body = await rotated.Content.ReadFromJsonAsync<JsonElement>();
        string fresh = body.GetProperty("data").GetProperty("token_string").GetString()!;

        using HttpRequestMessage check = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/");
        check.Headers.Authorization = new AuthenticationHeaderValue("Bearer", fresh);
        using HttpResponseMessage checkedAnswer = await http.SendAsync(check);
        checkedAnswer.EnsureSuccessStatusCode();
        return fresh;
    }
}
