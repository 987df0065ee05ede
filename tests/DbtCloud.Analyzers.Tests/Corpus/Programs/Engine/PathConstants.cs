using System.Net.Http.Headers;
public static class Endpoints
{
    public const string Accounts = "/api/v3/accounts/";
    public static string Jobs(long a) => $"/api/v2/accounts/{a}/jobs/";
}
public class Svc
{
    private readonly HttpClient c;
    public Svc(HttpClient http) { c = http; c.BaseAddress = new Uri("https://a.us1.dbt.com"); c.DefaultRequestHeaders.Add("Authorization", $"Bearer {Environment.GetEnvironmentVariable("DBT")}"); }
    public Task<string> List() => c.GetStringAsync(Endpoints.Accounts); // expect: DBTC2001
    public Task<string> One(long a) => c.GetStringAsync(Endpoints.Accounts + a + "/projects/");
    public Task<HttpResponseMessage> Post() => c.PostAsync(Endpoints.Accounts, null);
    public Task<string> J() => c.GetStringAsync(Endpoints.Jobs(1));
    public Task<string> K() => c.GetStringAsync(Endpoints.Jobs(2)); // expect: DBTC1001
}
