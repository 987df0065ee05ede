using System.Text;
public class Builders(HttpClient c, string dbtToken)
{
    public async Task A(long account)
    {
        c.DefaultRequestHeaders.Authorization = new("Bearer", dbtToken);
        var sb = new StringBuilder("https://ab123.us1.dbt.com");
        sb.Append("/api").Append('/').Append("v2").Append("/accounts/").Append(account).AppendFormat("/{0}/", "jobs");
        sb.Append("?limit=").Append(500); // expect: DBTC3003
        await c.GetAsync(sb.ToString());
        var other = new StringBuilder().AppendJoin("/", "https://ab123.us1.dbt.com", "api", "v3", "accounts").Append('/').ToString();
        await c.GetAsync(other); // expect: DBTC2001
        var third = new StringBuilder();
        third.Append($"https://ab123.us1.dbt.com/api/v2/accounts/{account}");
        third.Append("/repositories/");
        await c.GetAsync(third.ToString()); // expect: DBTC2003
        third.Clear().Append("https://ab123.us1.dbt.com/api/v3/accounts/").Append(account).Append("/projects/");
        await c.GetAsync(third.ToString());
    }
}
