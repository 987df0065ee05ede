using System.Net.Http.Headers;
public record Creds(long AccountId, string Token);
public class DictionaryOfRecords
{
    private readonly Dictionary<string, Creds> _all = new(StringComparer.OrdinalIgnoreCase)
    {
        ["finance"] = new(70403103922125, Environment.GetEnvironmentVariable("DBT_TOKEN_FIN")!),
        ["people"] = new(70403103922126, Environment.GetEnvironmentVariable("DBT_TOKEN_PPL")!),
        ["sales"] = new(70403103922127, Environment.GetEnvironmentVariable("DBT_TOKEN_PPL")!), // expect: DBTC1001
    };
    private readonly HttpClient _http = new();
    public async Task<string> Jobs(string key)
    {
        var c = _all[key];
        var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{c.AccountId}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Token", c.Token);
        return await (await _http.SendAsync(m)).Content.ReadAsStringAsync();
    }
}
