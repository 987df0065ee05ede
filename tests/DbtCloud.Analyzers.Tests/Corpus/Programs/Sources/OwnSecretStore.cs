using System.Net.Http.Headers;

public interface ISecretStore
{
    Task<string> ReadSecretAsync(string name);
}

public sealed class StoreReports(ISecretStore store, HttpClient http)
{
    public async Task RunAsync()
    {
        await SendAsync(70403103922125, await store.ReadSecretAsync("dbt/token"));
        await SendAsync(70403103922126, await store.ReadSecretAsync("dbt/token")); // expect: DBTC1001
        await SendAsync(70403103922127, await store.ReadSecretAsync("dbt/sietch"));
    }

    private async Task SendAsync(long account, string token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
