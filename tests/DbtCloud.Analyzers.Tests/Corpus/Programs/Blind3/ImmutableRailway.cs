using System.Collections.Immutable;
using System.Net.Http.Headers;

namespace Railway;

public readonly record struct AccountId(long Value);
public readonly record struct Secret(string Value)
{
    public override string ToString() => "(secret)";
}

public abstract record Outcome<T>
{
    public sealed record Ok(T Value) : Outcome<T>;
    public sealed record Failed(string Reason) : Outcome<T>;

    public Outcome<U> Then<U>(Func<T, Outcome<U>> next) => this switch
    {
        Ok ok => next(ok.Value),
        Failed failed => new Outcome<U>.Failed(failed.Reason),
        _ => throw new InvalidOperationException(),
    };
}

public sealed record Login(AccountId Account, Secret Secret);

public static class Directory
{
    private static readonly ImmutableArray<AccountId> Accounts = [new(70403103942001), new(70403103942002), new(70403103942003)];

    public static ImmutableArray<Login> Logins(Func<string, string?> environment) =>
        [.. from account in Accounts
            let secret = environment($"DBT_TOKEN_{account.Value}")
            where secret is not null
            select new Login(account, new Secret(secret))];
}

public static class Fetch
{
    public static async Task<Outcome<string>> Jobs(HttpClient http, Login login)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://rw942.us1.dbt.com/api/v2/accounts/{login.Account.Value}/jobs/")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", login.Secret.Value) },
        };
        using HttpResponseMessage response = await http.SendAsync(request);
        return response.IsSuccessStatusCode
            ? new Outcome<string>.Ok(await response.Content.ReadAsStringAsync())
            : new Outcome<string>.Failed($"{login.Account.Value}: {(int)response.StatusCode}, signed in with {login.Secret}");
    }

    public static async Task<ImmutableArray<Outcome<int>>> All(HttpClient http)
    {
        Outcome<string>[] bodies = await Task.WhenAll(Directory.Logins(Environment.GetEnvironmentVariable).Select(login => Jobs(http, login)));
        return [.. bodies.Select(body => body.Then<int>(text => new Outcome<int>.Ok(text.Length)))];
    }
}
