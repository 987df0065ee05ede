using System.Net.Http.Headers;

namespace Joins;

public sealed record AccountRow(long Id, string Prefix);

public sealed record TokenRow(long AccountId, string Value, DateOnly ValidUntil);

public static class Joined
{
    public static async Task RunAsync(HttpClient http, IReadOnlyCollection<AccountRow> accounts, IReadOnlyCollection<TokenRow> tokens, DateOnly today)
    {
        var pairs = accounts.Join(tokens.Where(token => token.ValidUntil >= today), account => account.Id, token => token.AccountId, (account, token) => (account, token));
        foreach (var (account, token) in pairs)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://{account.Prefix}.us1.dbt.com/api/v2/accounts/{account.Id}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
            using HttpResponseMessage response = await http.SendAsync(request);
            Console.WriteLine($"{account.Id}: {response.StatusCode}");
        }

        var newest = tokens.GroupBy(token => token.AccountId).ToDictionary(group => group.Key, group => group.MaxBy(token => token.ValidUntil)!);
        foreach (AccountRow account in accounts)
        {
            if (!newest.TryGetValue(account.Id, out TokenRow? token))
            {
                continue;
            }

            using HttpRequestMessage request = new(HttpMethod.Get, $"https://{account.Prefix}.us1.dbt.com/api/v2/accounts/{account.Id}/runs/?limit=1");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
            using HttpResponseMessage response = await http.SendAsync(request);
        }
    }
}
