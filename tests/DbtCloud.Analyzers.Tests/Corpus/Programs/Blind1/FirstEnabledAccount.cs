using System.Net.Http.Headers;

namespace Firsts;

public sealed record Candidate(long AccountId, bool Enabled, int Priority);

public sealed class FirstEnabled(HttpClient http, string token)
{
    public async Task<string?> ReadAsync(IEnumerable<Candidate> candidates)
    {
        foreach (var candidate in candidates.OrderByDescending(c => c.Priority))
        {
            if (!candidate.Enabled)
            {
                continue;
            }

            using var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{candidate.AccountId}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using var response = await http.SendAsync(request);
            return await response.Content.ReadAsStringAsync();
        }

        return null;
    }

    public Task<string> OfFirstAsync(IReadOnlyList<Candidate> candidates) => OneAsync(candidates.First(c => c.Enabled).AccountId);

    private async Task<string> OneAsync(long accountId)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/runs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
