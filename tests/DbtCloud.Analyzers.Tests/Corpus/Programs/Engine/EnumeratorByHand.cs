public sealed class C06(HttpClient http)
{
    public async Task Run(List<long> accounts, string dbtToken)
    {
        using IEnumerator<long> e = accounts.GetEnumerator();
        while (e.MoveNext())
        {
            using HttpRequestMessage m = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{e.Current}/runs/");
            m.Headers.Authorization = new("Bearer", dbtToken); // expect: DBTC1001
            await http.SendAsync(m);
        }
    }
}
