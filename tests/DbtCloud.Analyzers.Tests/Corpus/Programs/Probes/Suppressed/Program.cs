public class Suppressed(HttpClient http)
{
    public async Task Go()
    {
#pragma warning disable DBTC2001
        await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/");
#pragma warning restore DBTC2001
        await http.GetAsync("https://ab123.us1.dbt.com/api/v3/accounts/"); // expect: DBTC2001
        await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/1/environments/"); // expect: DBTC2003
    }
    [System.Diagnostics.CodeAnalysis.SuppressMessage("DbtCloud", "DBTC2001")]
    public Task Two() => http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/");
}
