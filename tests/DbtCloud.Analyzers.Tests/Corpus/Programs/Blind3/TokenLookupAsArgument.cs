using System.Net.Http.Headers;

namespace Lookup.Functions;

public delegate ValueTask<string> TokenOf(long account, CancellationToken cancellationToken);

public sealed class FunctionalClient
{
    private readonly HttpClient http;
    private readonly TokenOf tokenOf;

    public FunctionalClient(HttpClient http, TokenOf tokenOf)
    {
        this.http = http;
        this.tokenOf = tokenOf;
    }

    public async Task<string[]> JobsAsync(IEnumerable<long> accounts, CancellationToken ct) =>
        await Task.WhenAll(accounts.Distinct().Select(async account =>
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://tl921.us1.dbt.com/api/v2/accounts/{account}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokenOf(account, ct));
            using HttpResponseMessage response = await http.SendAsync(request, ct);
            return await response.Content.ReadAsStringAsync(ct);
        }));

    public static FunctionalClient Create(HttpClient http)
    {
        Dictionary<long, string> table = new()
        {
            [70403103921101] = Environment.GetEnvironmentVariable("DBT_A") ?? "",
            [70403103921102] = Environment.GetEnvironmentVariable("DBT_B") ?? "",
        };
        return new FunctionalClient(http, (account, _) => ValueTask.FromResult(table[account]));
    }
}
