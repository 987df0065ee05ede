using System.Collections.Immutable;

namespace Given;

/// <summary>Gets its clients ready-made: each carries its account's token already.</summary>
public sealed class Fleet(ImmutableDictionary<long, HttpClient> clients)
{
    public async Task<IReadOnlyDictionary<long, string>> JobsAsync()
    {
        Dictionary<long, string> bodies = [];
        foreach (long account in clients.Keys)
        {
            bodies[account] = await clients[account].GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        }

        return bodies;
    }

    public async Task<int> CancelAsync(IEnumerable<(long Account, long Run)> runs)
    {
        int cancelled = 0;
        foreach (var byAccount in runs.GroupBy(run => run.Account))
        {
            HttpClient http = clients[byAccount.Key];
            foreach (var (account, run) in byAccount)
            {
                using HttpResponseMessage response = await http.PostAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/{run}/cancel/", null);
                cancelled += response.IsSuccessStatusCode ? 1 : 0;
            }
        }

        return cancelled;
    }

    public Task<string> OneAsync() => clients[70403103922125].GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/");

    public Task<string> OtherAsync() => clients[70403103922126].GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/runs/");
}
