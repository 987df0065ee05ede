public class ToStringChain(HttpClient http, string dbt)
{
    public async Task Go(bool v3)
    {
        var version = v3 ? "v3" : "v2";
        http.DefaultRequestHeaders.Authorization = new("Bearer", dbt);
        await http.GetAsync($"https://ab123.us1.dbt.com/api/{version}/accounts/"); // expect: DBTC2001
        var url = "HTTPS://AB123.US1.DBT.COM/api/v2/accounts/".ToLowerInvariant();
        await http.GetAsync(url); // expect: DBTC2001
        char slash = '/';
        await http.GetAsync("https://ab123.us1.dbt.com" + slash + "api" + slash + "v2" + slash + "users" + slash + 12 + slash); // expect: DBTC2002
        string s = "https://ab123.us1.dbt.com/api/v2/accounts/";
        s += 5;
        s += "/jobs/";
        await http.GetAsync(s);
    }
}
