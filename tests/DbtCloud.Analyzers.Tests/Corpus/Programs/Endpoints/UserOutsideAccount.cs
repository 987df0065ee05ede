using System.Net.Http.Headers;

public sealed class Users(HttpClient http)
{
    public async Task<string> GetAsync(long userId, string token)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/users/{userId}/"); // expect: DBTC2002
    }

    public async Task<string> RotateAsync(long userId)
    {
        HttpResponseMessage response = await http.PostAsync($"https://ab123.us1.dbt.com/api/v2/users/{userId}/apikey/", null); // expect: DBTC2002
        return await response.Content.ReadAsStringAsync();
    }

    public Task<string> CredentialsAsync(long userId) => http.GetStringAsync($"https://ab123.us1.dbt.com/api/v3/users/{userId}/credentials/");

    public Task<string> OfAccountAsync(long accountId, long userId) => http.GetStringAsync($"https://ab123.us1.dbt.com/api/v3/accounts/{accountId}/users/{userId}/");

    public Task<string> SchemaAsync() => http.GetStringAsync("https://ab123.us1.dbt.com/api/v3/adapter-schema/?adapter_version=snowflake_v0");
}
