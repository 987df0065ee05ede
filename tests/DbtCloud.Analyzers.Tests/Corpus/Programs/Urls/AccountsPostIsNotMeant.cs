using System.Net.Http.Headers;
using System.Net.Http.Json;

public sealed class AccountAdmin(HttpClient http, string dbtToken)
{
    private const string One = "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/";

    public async Task RenameAsync(string name)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        using HttpResponseMessage response = await http.PatchAsJsonAsync(One, new { name });
        response.EnsureSuccessStatusCode();
    }

    public async Task ReplaceAsync(string name)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync(One, new { name, state = 1 });
        response.EnsureSuccessStatusCode();
    }
}
