public class OwnHosts(HttpClient http, string token)
{
    public async Task Go()
    {
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        await http.GetAsync("https://proxy.corp.example/api/v2/accounts/70403103922125/jobs/");
        await http.GetAsync("https://proxy.corp.example/api/v2/accounts/70403103922126/jobs/"); // expect: DBTC1001
        await http.GetAsync("https://dbt.internal.example/api/v3/accounts/"); // expect: DBTC2001
        await http.GetAsync("https://other.example/api/v3/accounts/"); // expect: DBTC1003
    }
}
