using System.Net.Http.Headers;
using System.Runtime.CompilerServices;

public sealed class Pages(HttpClient http, long accountId, string token)
{
    private const int PageSize = 100;

    public async IAsyncEnumerable<string> RunsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (int offset = 0; offset < 10_000; offset += PageSize)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/runs/?limit={PageSize}&offset={offset}");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
            string page = await response.Content.ReadAsStringAsync(cancellationToken);
            if (page.Length < 100)
            {
                yield break;
            }

            yield return page;
        }
    }
}
