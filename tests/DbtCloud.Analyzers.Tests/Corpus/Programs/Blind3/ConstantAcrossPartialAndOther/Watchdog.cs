using System.Net.Http.Headers;

namespace Store;

public sealed class Watchdog
{
    public async Task<bool> IsAliveAsync(HttpClient http)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, "https://wd965.us1.dbt.com/api/v2/accounts/70403103965002/");
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Secrets.Current); // expect: DBTC1004
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }
}
