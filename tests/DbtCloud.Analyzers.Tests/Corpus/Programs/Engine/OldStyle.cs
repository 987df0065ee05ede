#nullable disable
using System.Net.Http.Headers;
public class OldStyle
{
    static HttpClient client = new HttpClient();
    string userKey;
    public OldStyle() { userKey = Environment.GetEnvironmentVariable("DBT_USER_KEY"); }
    string Call(string accountId, string resource)
    {
        var msg = new HttpRequestMessage();
        msg.Method = HttpMethod.Get;
        msg.RequestUri = new Uri(String.Format("https://cloud.getdbt.com/api/v2/accounts/{0}/{1}/", accountId, resource)); // expect: DBTC2004
        msg.Headers.Authorization = AuthenticationHeaderValue.Parse("Token " + userKey);
        return client.SendAsync(msg).Result.Content.ReadAsStringAsync().GetAwaiter().GetResult();
    }
    public void Run()
    {
        var a = Call("1", "jobs");
        var b = Call("2", "jobs"); // expect: DBTC1001
        var p = Call("1", "projects"); // expect: DBTC2003
        Console.WriteLine(a + b + p);
    }
}
