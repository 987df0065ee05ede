using System.Net.Http.Headers;

namespace Lookup;

public sealed class LookupStyles(HttpClient http, IReadOnlyDictionary<long, Func<string>> factories, IReadOnlyList<(long Account, string Value)> list)
{
    public async Task RunAsync(IEnumerable<long> accounts, CancellationToken ct)
    {
        string? token = null;
        foreach (var account in accounts)
        {
            token = factories[account]();
            await SendAsync(account, token, ct);

            token = list.First(t => t.Account == account).Value;
            await SendAsync(account, token, ct);

            if (!TryFind(account, out var found))
            {
                continue;
            }

            await SendAsync(account, found, ct);
            await SendAsync(account, Switch(account), ct);

            var byRef = FindRef(account);
            await SendAsync(account, byRef, ct);
        }
    }

    private static string? cached;

    private static string Switch(long account) => account switch
    {
        70403103922125 => Environment.GetEnvironmentVariable("DBT_TOKEN_ONE") ?? "",
        70403103922126 => Environment.GetEnvironmentVariable("DBT_TOKEN_TWO") ?? "",
        _ => throw new KeyNotFoundException($"{account}"),
    };

    private static ref readonly string FindRef(long account)
    {
        cached = Switch(account);
        return ref cached!;
    }

    private bool TryFind(long account, out string token)
    {
        foreach (var (id, value) in list)
        {
            if (id == account)
            {
                token = value;
                return true;
            }
        }

        token = "";
        return false;
    }

    private async Task SendAsync(long account, string token, CancellationToken ct)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
    }
}
