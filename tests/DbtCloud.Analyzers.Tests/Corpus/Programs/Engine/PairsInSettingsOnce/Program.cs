using Microsoft.Extensions.Configuration;
public sealed class C04(HttpClient http, IConfiguration c)
{
    public async Task Run()
    {
        await Get(c.GetSection("Dbt:Finance"));
        await Get(c.GetSection("Dbt:Sales"));
    }
    private async Task Get(IConfigurationSection s)
    {
        using HttpRequestMessage m = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{s["AccountId"]}/jobs/");
        m.Headers.Authorization = new("Bearer", s["Token"]);
        await http.SendAsync(m);
    }
}
