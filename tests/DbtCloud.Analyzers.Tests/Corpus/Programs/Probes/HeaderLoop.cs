public class HeaderLoop(HttpClient http)
{
    private static Dictionary<string, string> HeadersFor(string token) => new() { ["Accept"] = "application/json", ["Authorization"] = $"Bearer {token}" };
    private async Task<string> Send(string url, IDictionary<string, string> headers)
    {
        using var m = new HttpRequestMessage(HttpMethod.Get, url);
        foreach (var (name, value) in headers) m.Headers.TryAddWithoutValidation(name, value);
        return await (await http.SendAsync(m)).Content.ReadAsStringAsync();
    }
    public async Task Go(string dbtToken, string other)
    {
        var h = HeadersFor(dbtToken);
        await Send("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/", h);
        await Send("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/", h); // expect: DBTC1001
        await Send("https://ab123.us1.dbt.com/api/v2/accounts/70403103922127/jobs/", HeadersFor(other));
        await Send("https://telemetry.example.com/v1", h); // expect: DBTC1003
    }
}
