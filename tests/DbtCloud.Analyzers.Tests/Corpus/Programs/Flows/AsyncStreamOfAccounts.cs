using System.Net.Http.Headers;
using System.Runtime.CompilerServices;

public sealed class Exporter(HttpClient http)
{
    private readonly string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");

    public async IAsyncEnumerable<string> JobsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (long account in Accounts())
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // expect: DBTC1001
            using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
            yield return await response.Content.ReadAsStringAsync(cancellationToken);
        }
    }

    private static IEnumerable<long> Accounts()
    {
        yield return 70403103922125;
        yield return 70403103922126;
    }
}
