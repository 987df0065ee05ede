using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

public sealed class AccountLister(HttpClient http, string token)
{
    public async Task<List<long>> ListAsync(CancellationToken cancellationToken)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        JsonElement body = await http.GetFromJsonAsync<JsonElement>("https://ab123.us1.dbt.com/api/v3/accounts?state=1", cancellationToken); // expect: DBTC2001
        return body.GetProperty("data").EnumerateArray().Select(account => account.GetProperty("id").GetInt64()).ToList();
    }
}
