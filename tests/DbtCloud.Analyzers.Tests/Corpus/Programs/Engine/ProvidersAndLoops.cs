using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
public sealed class PerAccount(IConfiguration c) : IDbtCredentialProvider
{
    public ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken ct = default) => new(new DbtToken(c[$"Dbt:{context.Account.Key}:Token"]!));
}
public sealed class Cached(IConfiguration c) : IDbtCredentialProvider
{
    private DbtToken? token;
    public ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken ct = default) => ValueTask.FromResult(token ??= new DbtToken(c["Dbt:Token"]!));
}
public static class R
{
    public static void A(IServiceCollection s, IConfiguration c) => s.AddDbtCloud()
        .AddAccount("a", 1, new Uri("https://a.us1.dbt.com"), _ => new PerAccount(c))
        .AddAccount("b", 2, new Uri("https://b.us1.dbt.com"), _ => new PerAccount(c));
    public static void B(IServiceCollection s, IConfiguration c) => s.AddDbtCloud()
        .UseCredentials(_ => new Cached(c))
        .AddAccount("a", 3, new Uri("https://a.us1.dbt.com"))
        .AddAccount("b", 4, new Uri("https://b.us1.dbt.com")); // expect: DBTC1001
    public static void C(IServiceCollection s, IConfiguration c)
    {
        foreach (var (key, id) in new[] { ("x", 5L), ("y", 6L) })
        {
            s.AddDbtCloud().AddAccount(key, id, new Uri($"https://{key}.us1.dbt.com"), c["Dbt:One"]); // expect: DBTC1001
        }
    }
}
