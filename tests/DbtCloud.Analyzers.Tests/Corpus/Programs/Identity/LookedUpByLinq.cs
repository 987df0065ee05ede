using System.Net.Http.Headers;

public sealed record Credential(long AccountId, string Token);

public sealed class Jobs(HttpClient http, IReadOnlyList<Credential> credentials)
{
    public async Task RunAsync()
    {
        foreach (long account in new[] { 70403103922125, 70403103922126 })
        {
            string token = credentials.Single(credential => credential.AccountId == account).Token;
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            await http.SendAsync(request);
        }

        await SendAsync(70403103922125, credentials.First(credential => credential.AccountId == 70403103922125).Token);
        await SendAsync(70403103922126, credentials.First(credential => credential.AccountId == 70403103922126).Token);
    }

    private async Task SendAsync(long account, string token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await http.SendAsync(request);
    }
}
