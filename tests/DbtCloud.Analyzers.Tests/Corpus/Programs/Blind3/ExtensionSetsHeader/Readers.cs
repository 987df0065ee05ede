namespace Extending;

internal sealed class JobReader(HttpClient http)
{
    public async Task<int> ReadAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://es930.us1.dbt.com/api/v2/accounts/70403103930601/jobs/").WithDbtToken();
        using var response = await http.SendAsync(request);
        return (int)response.StatusCode;
    }
}

internal sealed class RunReader(HttpClient http)
{
    public async Task<int> ReadAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://es930.us1.dbt.com/api/v2/accounts/70403103930602/runs/").WithDbtToken(); // expect: DBTC1004
        using var response = await http.SendAsync(request);
        return (int)response.StatusCode;
    }
}

internal sealed class OtherReaders(HttpClient http)
{
    public async Task<int> ReadAsync()
    {
        using var three = new HttpRequestMessage(HttpMethod.Get, "https://es930.us1.dbt.com/api/v2/accounts/70403103930603/runs/").WithTokenOf("THREE");
        using var four = new HttpRequestMessage(HttpMethod.Get, "https://es930.us1.dbt.com/api/v2/accounts/70403103930604/runs/").WithTokenOf("FOUR");
        using var a = await http.SendAsync(three);
        using var b = await http.SendAsync(four);
        return (int)a.StatusCode + (int)b.StatusCode;
    }
}
