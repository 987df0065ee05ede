using System.Net.Http.Headers;

namespace Drain;

public sealed class Drainer(HttpClient http, string token)
{
    public async Task DrainAsync(Queue<long> accounts, Queue<string> otherTokens)
    {
        while (accounts.TryDequeue(out long account))
        {
            HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/?status=1")
            {
                Headers =
                {
                    Authorization = new AuthenticationHeaderValue("Bearer", token), // expect: DBTC1001
                },
            };
            using HttpResponseMessage response = await http.SendAsync(request);
            response.EnsureSuccessStatusCode();
        }

        for (Queue<long> rest = new(accounts); rest.Count > 0;)
        {
            HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{rest.Dequeue()}/runs/?status=3");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", otherTokens.Dequeue());
            using HttpResponseMessage response = await http.SendAsync(request);
        }
    }
}
