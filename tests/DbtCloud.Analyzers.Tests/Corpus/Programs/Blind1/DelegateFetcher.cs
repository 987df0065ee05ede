// Functional flavour: everything is a function.
using System.Net.Http.Headers;

namespace Pipelines;

public delegate Task<string> Fetch(long account, string resource);

public static class Fetchers
{
    public static Fetch Authorized(HttpClient http, string token) => async (account, resource) =>
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/{resource}/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    };

    public static Func<TIn, Task<TOut>> Then<TIn, TMid, TOut>(this Func<TIn, Task<TMid>> first, Func<TMid, TOut> second) =>
        async input => second(await first(input));
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        using var http = new HttpClient();
        Func<long, Task<string>> jobs = async id =>
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/" + id + "/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", args[0]);
            return await (await http.SendAsync(request)).Content.ReadAsStringAsync();
        };

        var first = await jobs(70403103922125);
        var second = await jobs(70403103922126); // expect: DBTC1001
        Console.WriteLine(first.Length + second.Length);
    }
}
