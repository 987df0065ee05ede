using System.Collections.Frozen;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the PAT of whatever account the path names.</summary>
public sealed class AccountAuthenticationHandler(FrozenDictionary<string, string> patByAccount) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Match match = AccountSegment.Match(request.RequestUri?.AbsolutePath ?? string.Empty);
        if (match.Success && patByAccount.TryGetValue(match.Groups["id"].Value, out string? pat))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", pat);
        }

        return base.SendAsync(request, cancellationToken);
    }

    private static readonly Regex AccountSegment = new("^/api/v[23]/accounts/(?<id>[0-9]+)/", RegexOptions.Compiled);
}

public sealed class DbtFacade(HttpClient http)
{
    public Task<string> EuropeJobs() => http.GetStringAsync("api/v2/accounts/70403103922125/jobs/");

    public Task<string> AmericaJobs() => http.GetStringAsync("api/v2/accounts/70403103922126/jobs/");

    public async Task<string[]> RunsOf(params long[] accounts) =>
        await Task.WhenAll(accounts.Select(account => http.GetStringAsync($"api/v2/accounts/{account}/runs/?limit=20")));
}

public static class Wiring
{
    public static void Add(IServiceCollection services, IReadOnlyDictionary<string, string> pats)
    {
        services.AddTransient(_ => new AccountAuthenticationHandler(pats.ToFrozenDictionary()));
        services.AddHttpClient<DbtFacade>(client => client.BaseAddress = new Uri("https://ab123.us1.dbt.com/"))
            .AddHttpMessageHandler<AccountAuthenticationHandler>();
    }
}
