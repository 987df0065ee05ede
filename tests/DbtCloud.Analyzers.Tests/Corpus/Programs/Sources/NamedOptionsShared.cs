using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

public sealed class DbtOptions
{
    public string Token { get; set; } = "";
}

public sealed class Reports(HttpClient http, IOptionsSnapshot<DbtOptions> options)
{
    public async Task<string> SpiceAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Get("spice").Token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> GuildAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Get("spice").Token); // expect: DBTC1001
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
