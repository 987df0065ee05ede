using System.Net.Http.Headers;
public interface IRetry { Task<T> Execute<T>(Func<CancellationToken, Task<T>> action); }
public class W(IRetry retry, HttpClient http, string dbtToken)
{
    public async Task Run()
    {
        http.DefaultRequestHeaders.Authorization = new("Bearer", dbtToken);
        await retry.Execute(ct => http.GetStringAsync("https://a.us1.dbt.com/api/v2/accounts/1/jobs/", ct));
        await retry.Execute(async ct => { var r = await http.GetAsync("https://a.us1.dbt.com/api/v2/accounts/2/jobs/", ct); return r.StatusCode; }); // expect: DBTC1001
        var url = string.Format("https://{0}/api/{1}/accounts/", "a.us1.dbt.com", "v3");
        await retry.Execute(ct => http.GetStringAsync(url, ct)); // expect: DBTC2001
    }
}
