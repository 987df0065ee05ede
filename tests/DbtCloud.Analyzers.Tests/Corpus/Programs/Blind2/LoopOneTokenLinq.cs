using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class Fleet(HttpClient http, IConfiguration configuration)
{
    public async Task<string[]> ReadAsync()
    {
        string? token = configuration["DBT_CLOUD_TOKEN"];
        long[] ids = configuration.GetSection("Dbt:AccountIds").Get<long[]>() ?? [];
        return await Task.WhenAll(ids.Select(async id =>
        {
            using var message = new HttpRequestMessage(HttpMethod.Get, $"https://lo122.us1.dbt.com/api/v2/accounts/{id}/users/");
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // expect: DBTC1001
            using var answer = await http.SendAsync(message);
            return await answer.Content.ReadAsStringAsync();
        }));
    }
}
