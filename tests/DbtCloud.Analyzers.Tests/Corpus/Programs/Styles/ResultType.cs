using System.Net.Http.Headers;

public abstract record Result<T>
{
    public sealed record Ok(T Value) : Result<T>;

    public sealed record Failed(string Reason) : Result<T>;

    public Result<TOut> Bind<TOut>(Func<T, Result<TOut>> next) => this switch
    {
        Ok ok => next(ok.Value),
        Failed failed => new Result<TOut>.Failed(failed.Reason),
        _ => throw new InvalidOperationException(),
    };
}

public static class Program
{
    public static async Task<int> Main()
    {
        Result<string> token = ReadToken();
        Result<HttpRequestMessage> request = token.Bind(Build);
        if (request is not Result<HttpRequestMessage>.Ok ok)
        {
            Console.Error.WriteLine("No token.");
            return 1;
        }

        using HttpClient http = new();
        using HttpResponseMessage response = await http.SendAsync(ok.Value);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
        return 0;
    }

    private static Result<string> ReadToken() => Environment.GetEnvironmentVariable("DBT_TOKEN") is { Length: > 0 } value
        ? new Result<string>.Ok(value)
        : new Result<string>.Failed("DBT_TOKEN is not set.");

    private static Result<HttpRequestMessage> Build(string token)
    {
        HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v3/accounts/"); // expect: DBTC2001
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return new Result<HttpRequestMessage>.Ok(request);
    }
}
