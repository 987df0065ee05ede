using System.Net;
using System.Net.Http.Headers;

namespace Retries;

public interface IRotatingToken
{
    Task<string> CurrentAsync(bool forceRefresh);
}

public sealed class RotatingClient(HttpClient http, IRotatingToken rotating, long accountId)
{
    public async Task<string> GetAsync(string resource, CancellationToken cancellationToken)
    {
        var token = await rotating.CurrentAsync(forceRefresh: false);
        HttpResponseMessage response;
        var attempt = 0;
        do
        {
            var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/{resource}/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            response = await http.SendAsync(request, cancellationToken);
            if (response.StatusCode == HttpStatusCode.Unauthorized)
            {
                token = await rotating.CurrentAsync(forceRefresh: true);
            }
            else if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                await Task.Delay(TimeSpan.FromMinutes(5), cancellationToken);
            }
        }
        while (!response.IsSuccessStatusCode && ++attempt < 4);

        return await response.Content.ReadAsStringAsync(cancellationToken);
    }

    public async Task<string[]> BatchAsync(IEnumerable<long> runs, CancellationToken cancellationToken)
    {
        List<string> bodies = [];
        foreach (var chunk in runs.Chunk(20))
        {
            bodies.AddRange(await Task.WhenAll(chunk.Select(run => GetAsync($"runs/{run}", cancellationToken))));
        }

        return [.. bodies];
    }
}
