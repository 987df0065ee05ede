using System.Net.Http.Headers;

namespace Static.Shared;

internal sealed class AlphaLoader(HttpClient http)
{
    public async Task<string> LoadAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", DbtSecrets.Token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

internal sealed class BetaLoader(HttpClient http)
{
    public async Task<string> LoadAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", DbtSecrets.Token); // expect: DBTC1004
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

internal sealed class GammaLoader(HttpClient http)
{
    public async Task<string> LoadAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922127/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", DbtSecrets.OtherToken);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
