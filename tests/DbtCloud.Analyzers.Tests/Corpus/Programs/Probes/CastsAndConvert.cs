public enum Accounts : long { Finance = 70403103922125, People = 70403103922126 }
public class CastsAndConvert(HttpClient http, string dbt)
{
    public async Task Go()
    {
        http.DefaultRequestHeaders.Authorization = new("Bearer", dbt);
        await http.GetAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{(long)Accounts.Finance}/jobs/");
        await http.GetAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{Accounts.People:D}/jobs/"); // expect: DBTC1001
        await http.GetAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{Convert.ToInt64(Accounts.Finance)}/runs/");
    }
}
