using System.Net.Http.Headers;

public static class Pipes
{
    public static TOut Pipe<TIn, TOut>(this TIn value, Func<TIn, TOut> next) => next(value);

    public static async Task<TOut> Then<TIn, TOut>(this Task<TIn> value, Func<TIn, TOut> next) => next(await value);

    public static Func<TB, TC> Curry<TA, TB, TC>(this Func<TA, TB, TC> function, TA first) => second => function(first, second);
}

public static class Requests
{
    private static readonly HttpClient Http = new();

    public static HttpRequestMessage Get(string path) => new(HttpMethod.Get, "https://ab123.us1.dbt.com" + path);

    public static HttpRequestMessage Authorize(string token, HttpRequestMessage request)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    public static Task<HttpResponseMessage> Send(HttpRequestMessage request) => Http.SendAsync(request);

    public static string Jobs(long account) => $"/api/v2/accounts/{account}/jobs/";
}

public static class Program
{
    public static async Task Main()
    {
        string spice = Environment.GetEnvironmentVariable("DBT_SPICE")!;
        string guild = Environment.GetEnvironmentVariable("DBT_GUILD")!;

        HttpResponseMessage one = await 70403103922125L.Pipe(Requests.Jobs).Pipe(Requests.Get).Pipe(request => Requests.Authorize(spice, request)).Pipe(Requests.Send);
        HttpResponseMessage two = await 70403103922126L.Pipe(Requests.Jobs).Pipe(Requests.Get).Pipe(request => Requests.Authorize(guild, request)).Pipe(Requests.Send);
        Console.WriteLine($"{one.StatusCode} {two.StatusCode}");
    }
}
