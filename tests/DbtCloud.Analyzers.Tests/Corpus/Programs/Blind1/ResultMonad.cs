// csharp: 13
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Fp;

public abstract record Result<T>
{
    public sealed record Ok(T Value) : Result<T>;

    public sealed record Error(string Message) : Result<T>;

    public async Task<Result<TNext>> BindAsync<TNext>(Func<T, Task<Result<TNext>>> next) => this switch
    {
        Ok ok => await next(ok.Value),
        Error error => new Result<TNext>.Error(error.Message),
        _ => throw new InvalidOperationException(),
    };
}

public readonly record struct Access(long Account, string Token);

public sealed class Directory(IReadOnlyDictionary<long, string> tokens)
{
    public Result<Access> Find(long account) => tokens.TryGetValue(account, out var token)
        ? new Result<Access>.Ok(new Access(account, token))
        : new Result<Access>.Error($"no token for {account}");
}

public static class Flow
{
    public static Func<Access, Task<Result<JsonElement>>> Get(HttpClient http, string resource) => async access =>
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{access.Account}/{resource}/");
        request.Headers.Authorization = new("Bearer", access.Token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return response is { IsSuccessStatusCode: true }
            ? new Result<JsonElement>.Ok(await response.Content.ReadFromJsonAsync<JsonElement>())
            : new Result<JsonElement>.Error(response.ReasonPhrase ?? "?");
    };

    public static async Task<int> CountAsync(HttpClient http, Directory directory, params IEnumerable<long> accounts)
    {
        var results = await Task.WhenAll(accounts.Select(directory.Find).Select(found => found.BindAsync(Get(http, "jobs"))));
        var fixedPair = await directory.Find(70403103922125).BindAsync(Get(http, "runs"));
        var otherPair = await directory.Find(70403103922126).BindAsync(Get(http, "runs"));
        return results.Append(fixedPair).Append(otherPair).Count(r => r is Result<JsonElement>.Ok);
    }
}
