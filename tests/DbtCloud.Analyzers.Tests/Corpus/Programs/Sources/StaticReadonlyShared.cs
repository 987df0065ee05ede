using System.Net.Http.Headers;

public static class Credentials
{
    public static readonly string Token = File.ReadAllText("/run/secrets/dbt").Trim();
}

public sealed class Reports(HttpClient http)
{
    public async Task RunAsync()
    {
        using HttpRequestMessage spice = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        spice.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Credentials.Token);
        await http.SendAsync(spice);
        using HttpRequestMessage guild = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        guild.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Credentials.Token); // expect: DBTC1001
        await http.SendAsync(guild);
    }
}
