using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.DbtKit;

/// <summary>What the kit needs of each account. Bind it from <c>DbtKit:{name}</c>.</summary>
public sealed class DbtKitAccount
{
    public required long Id { get; init; }
    public required Uri AccessUrl { get; init; }
    public required Func<CancellationToken, Task<string>> Token { get; init; }
    public int PageSize { get; init; } = 100;
}

public static class DbtKitExtensions
{
    /// <summary>Adds a client named <paramref name="name"/>.</summary>
    public static IHttpClientBuilder AddDbtKit(this IServiceCollection services, string name, DbtKitAccount account) =>
        services
            .AddHttpClient(name, client => client.BaseAddress = new Uri(account.AccessUrl, $"api/v2/accounts/{account.Id}/"))
            .AddHttpMessageHandler(() => new TokenHandler(account.Token));

    private sealed class TokenHandler(Func<CancellationToken, Task<string>> token) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token(cancellationToken));
            return await base.SendAsync(request, cancellationToken);
        }
    }
}

public static class Sample
{
    public static void Add(IServiceCollection services)
    {
        services.AddDbtKit("spice", new DbtKitAccount
        {
            Id = 70403103931001,
            AccessUrl = new Uri("https://ls931.us1.dbt.com"),
            Token = _ => Task.FromResult(Environment.GetEnvironmentVariable("DBT_SPICE")!),
        });
        services.AddDbtKit("guild", new DbtKitAccount
        {
            Id = 70403103931002,
            AccessUrl = new Uri("https://lg931.us1.dbt.com"),
            Token = ct => File.ReadAllTextAsync("/run/secrets/guild", ct),
        });
    }
}
