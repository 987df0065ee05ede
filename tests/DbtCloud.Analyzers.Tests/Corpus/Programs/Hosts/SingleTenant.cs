using System.Net.Http.Headers;

public sealed class SingleTenant(HttpClient http, string token)
{
    public async Task<string> JobsAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://acme.getdbt.com/api/v2/accounts/7/jobs/"); // expect-info: DBTC2004
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
