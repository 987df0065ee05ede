using System.Net.Http.Headers;
using System.Text;

public class JobsQuery
{
    private readonly HttpClient http;

    public JobsQuery(HttpClient http, string dbtToken)
    {
        this.http = http;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
    }

    public async Task<string> GetAsync(long accountId, string resource)
    {
        StringBuilder url = new("https://ab123.us1.dbt.com/api/v2/accounts/");
        url.Append(accountId);
        url.Append('/');
        url.Append(resource);
        url.Append('/');
        url.Append("?limit=");
        url.Append(50 * 2);
        return await http.GetStringAsync(url.ToString());
    }
}
