using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public interface ITokenProvider
{
    ValueTask<string> GetAsync(long accountId, CancellationToken cancellationToken);
}

public sealed class ConfiguredTokens(IConfiguration configuration) : ITokenProvider
{
    public ValueTask<string> GetAsync(long accountId, CancellationToken cancellationToken)
    {
        string? token = configuration.GetSection("Dbt").GetSection("Tokens")[accountId.ToString()];
        return token is { Length: > 0 }
            ? ValueTask.FromResult(token)
            : throw new InvalidOperationException($"No token configured for account {accountId}.");
    }
}

public sealed class AuthorizedSender(HttpClient http, ITokenProvider tokens)
{
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, long accountId, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(accountId, cancellationToken));
        return await http.SendAsync(request, cancellationToken);
    }
}

public sealed class WeeklyReport(AuthorizedSender sender)
{
    private static readonly long[] Departments = [70403103922125, 70403103922126];

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        int answered = 0;
        foreach (long department in Departments)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{department}/runs/?limit=50");
            using HttpResponseMessage response = await sender.SendAsync(request, department, cancellationToken);
            answered += response.IsSuccessStatusCode ? 1 : 0;
        }

        using HttpRequestMessage head = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922127/jobs/");
        using HttpResponseMessage headAnswer = await sender.SendAsync(head, 70403103922127, cancellationToken);
        return answered;
    }
}
