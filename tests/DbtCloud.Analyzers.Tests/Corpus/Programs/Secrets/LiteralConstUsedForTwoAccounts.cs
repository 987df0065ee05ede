using System.Net.Http.Headers;

public static class Legacy
{
    private const string Token = "{{token:b}}"; // expect: DBTC1002
    private static readonly HttpClient Http = new();

    public static async Task Main()
    {
        await Send("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/", Token);
        await Send("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/", Token); // expect: DBTC1001
    }

    private static async Task Send(string url, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", token);
        await Http.SendAsync(request);
    }
}
