using System.Net.Http.Headers;

internal static class Accounts
{
    internal const string Spice = "70403103922125";
    internal const string Guild = "70403103922126";
    internal const string AlsoSpice = Spice;
}

internal sealed class One(HttpClient http)
{
    public async Task RunAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/" + Accounts.Spice + "/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_T1"));
        await http.SendAsync(request);
    }
}

internal sealed class Two(HttpClient http)
{
    public async Task RunAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/" + Accounts.AlsoSpice + "/runs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_T1"));
        await http.SendAsync(request);
    }
}

internal sealed class Three(HttpClient http)
{
    public async Task RunAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/" + Accounts.Guild + "/runs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_T2"));
        await http.SendAsync(request);
    }
}
