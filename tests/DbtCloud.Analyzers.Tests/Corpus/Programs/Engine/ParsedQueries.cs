using System.Collections.Specialized;
using System.Web;
public sealed class C05(HttpClient http, string dbtToken)
{
    public async Task Run()
    {
        NameValueCollection query = HttpUtility.ParseQueryString(string.Empty);
        query["order_by"] = "-id";
        query["limit"] = "250"; // expect: DBTC3003
        UriBuilder b = new("https://ab123.us1.dbt.com/api/v2/accounts/11111/runs/") { Query = query.ToString() };
        http.DefaultRequestHeaders.Authorization = new("Bearer", dbtToken);
        await http.GetAsync(b.Uri);
    }
    public async Task Ok()
    {
        var query = HttpUtility.ParseQueryString("");
        query.Add("limit", "100");
        await http.GetAsync($"https://ab123.us1.dbt.com/api/v2/accounts/11111/runs/?{query}");
    }
}
