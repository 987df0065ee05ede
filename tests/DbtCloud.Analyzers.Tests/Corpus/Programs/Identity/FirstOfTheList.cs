using System.Net.Http.Headers;

public sealed record Credential(long AccountId, string Token);

public sealed class Jobs(HttpClient http, IReadOnlyList<Credential> credentials)
{
    public async Task RunAsync()
    {
        string token = credentials[0].Token;
        foreach (Credential credential in credentials)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{credential.AccountId}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // expect: DBTC1001
            await http.SendAsync(request);
        }
    }
}
