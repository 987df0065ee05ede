using System.Net.Http.Headers;
public class Invoker
{
    public async Task Go(string dbtToken)
    {
        using var invoker = new HttpMessageInvoker(new SocketsHttpHandler());
        foreach (var id in new[] { "70403103922125", "70403103922126" })
        {
            var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/");
            m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken); // expect: DBTC1001
            await invoker.SendAsync(m, default);
        }
    }
}
