using System.Net.Http.Headers;

namespace Prototype;

// TODO before Friday: move to the vault (said on Monday)
public class Poc
{
    private readonly HttpClient _client;

    public Poc()
    {
        _client = new HttpClient();
        _client.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/");
        _client.DefaultRequestHeaders.Add("Accept", "application/json");
        _client.DefaultRequestHeaders.Add("Authorization", "Token 4c1f0a77be2d4d3f9a66c0de51ab8890e12f34aa"); // expect: DBTC1002
    }

    public async Task ShowAsync()
    {
        var text = await _client.GetStringAsync("accounts/70403103922125/runs/?limit=10");
        Console.WriteLine(text);
    }

    public static async Task ShowOtherAsync()
    {
        var other = new HttpClient();
        other.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "ghp-like-but-not-dbt");
        Console.WriteLine(await other.GetStringAsync("https://api.example.com/api/v2/accounts/1/runs/"));
    }

    public static string Secret() => "{{service:poc}}"; // expect: DBTC1002
}
