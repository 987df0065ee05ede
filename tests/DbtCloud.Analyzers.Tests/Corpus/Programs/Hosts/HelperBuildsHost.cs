using System.Net.Http.Headers;

public enum Region
{
    NorthAmerica,
    Emea,
    Own,
}

public sealed class Client(HttpClient http, Region region, string prefix)
{
    private string Host => region switch
    {
        Region.NorthAmerica => "cloud.getdbt.com", // expect: DBTC2004
        Region.Emea => "emea.dbt.com", // expect: DBTC2004
        _ => $"{prefix}.us1.dbt.com",
    };

    public Task<string> JobsAsync(long account, string token)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http.GetStringAsync($"https://{Host}/api/v2/accounts/{account}/jobs/");
    }
}
