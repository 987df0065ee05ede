using System.Net.Http.Headers;

public sealed class Fleet(HttpClient http)
{
    private static readonly long[] Accounts = { 70403103922125, 70403103922126 };
    private readonly string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;

    public async Task<int> TotalAsync()
    {
        string[] bodies = await Task.WhenAll(Accounts.Select(JobsAsync)); // expect: DBTC1001
        return bodies.Sum(body => body.Length);
    }

    private async Task<string> JobsAsync(long account)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
