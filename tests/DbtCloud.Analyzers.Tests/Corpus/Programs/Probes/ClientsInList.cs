using System.Net.Http.Headers;
public class Api(long account, string token)
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/") };
    public async Task<string> Jobs()
    {
        using var m = new HttpRequestMessage(HttpMethod.Get, $"api/v2/accounts/{account}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await (await http.SendAsync(m)).Content.ReadAsStringAsync();
    }
}
public static class Program
{
    public static async Task Main(string[] args)
    {
        string one = Environment.GetEnvironmentVariable("DBT_ONE")!, two = Environment.GetEnvironmentVariable("DBT_TWO")!;
        List<Api> apis = [new(70403103922125, one), new(70403103922126, two), new(70403103922127, one)]; // expect: DBTC1001
        foreach (var api in apis) Console.WriteLine(await api.Jobs());
        var ids = args.Select(long.Parse).ToList();
        var many = ids.ConvertAll(id => new Api(id, two)); // expect: DBTC1001
        foreach (var api in many) Console.WriteLine(await api.Jobs());
    }
}
