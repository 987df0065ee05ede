using System.Net.Http.Headers;
using System.Net.Http.Json;

public sealed record Envelope<T>(T Data);

public sealed record JobRow(long Id, string Name);

public sealed class Api(HttpClient http)
{
    private readonly string token = Environment.GetEnvironmentVariable("DBT_PAT")!;

    public async Task<int> CompareAsync()
    {
        List<JobRow> spice = await ListAsync<JobRow>(70403103922125, "jobs");
        List<JobRow> guild = await ListAsync<JobRow>(70403103922126, "jobs"); // expect: DBTC1001
        return spice.Count - guild.Count;
    }

    private async Task<List<T>> ListAsync<T>(long account, string resource)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/{resource}/?limit=100");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        Envelope<List<T>>? envelope = await response.Content.ReadFromJsonAsync<Envelope<List<T>>>();
        return envelope?.Data ?? [];
    }
}
