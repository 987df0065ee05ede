using System.Net.Http.Headers;
public static class LocalFunctionsAndLambdas
{
    public static async Task Main()
    {
        var token = Environment.GetEnvironmentVariable("DBT_TOKEN");
        using var http = new HttpClient();
        Func<long, Task<string>> get = async id =>
        {
            var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/");
            m.Headers.Authorization = new("Bearer", token);
            return await (await http.SendAsync(m)).Content.ReadAsStringAsync();
        };
        await get(70403103922125);
        await get(70403103922126); // expect: DBTC1001
        await Local(70403103922127, token!); // expect: DBTC1001
        async Task Local(long id, string t)
        {
            http.DefaultRequestHeaders.Authorization = new("Bearer", t);
            await http.GetAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{id}/runs/");
        }
    }
}
