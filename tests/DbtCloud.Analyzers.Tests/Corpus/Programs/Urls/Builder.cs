using System.Net.Http.Headers;
using System.Text;

public class RunsQuery
{
    private readonly HttpClient http;

    public RunsQuery(HttpClient http, string dbtToken)
    {
        this.http = http;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
    }

    public async Task<string> LatestAsync(long accountId, long? jobId)
    {
        var url = new StringBuilder("https://ab123.us1.dbt.com");
        url.Append("/api/v2/accounts/").Append(accountId).Append("/runs/");
        url.Append("?order_by=-id&limit=").Append(250); // expect: DBTC3003
        if (jobId != null)
        {
            url.AppendFormat("&job_definition_id={0}", jobId);
        }

        return await http.GetStringAsync(url.ToString());
    }

    public async Task<string> AccountsAsync()
    {
        var url = new StringBuilder().Append("https://ab123.us1.dbt.com").Append('/').AppendJoin('/', "api", "v3", "accounts").Append('/');
        return await http.GetStringAsync(url.ToString()); // expect: DBTC2001
    }
}
