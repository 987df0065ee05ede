using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
public class ConfigurationSources(HttpClient http, IConfiguration c)
{
    private async Task Send(long id, string token)
    {
        using var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await http.SendAsync(m);
    }
    public async Task Go()
    {
        await Send(70403103922125, c["Dbt:Token"]!);
        await Send(70403103922126, c.GetSection("Dbt")["Token"]!); // expect: DBTC1001
        await Send(70403103922127, c.GetRequiredSection("dbt").GetValue<string>("TOKEN")!); // expect: DBTC1001
        await Send(70403103922128, c.GetSection("Dbt").GetSection("Token").Value!); // expect: DBTC1001
        await Send(70403103922129, c.GetValue("Dbt:Token", "")!); // expect: DBTC1001
        await Send(70403103922130, Environment.GetEnvironmentVariable("Dbt__Token")!); // expect: DBTC1001
        await Send(70403103922131, c.GetSection("Dbt").Get<DbtSettings>()!.Token); // expect: DBTC1001
        var bound = new DbtSettings();
        c.Bind("Dbt", bound);
        await Send(70403103922132, bound.Token); // expect: DBTC1001
        await Send(70403103922133, c["Dbt:People:Token"]!);
        await Send(70403103922134, c.GetSection("Dbt:Sales")["Token"]!);
    }
    public class DbtSettings { public string Token { get; set; } = ""; }
}
