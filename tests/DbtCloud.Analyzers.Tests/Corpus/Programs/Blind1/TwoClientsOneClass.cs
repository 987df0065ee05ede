using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Blue.Green;

public class BlueGreen
{
    private readonly HttpClient _blue = new HttpClient();
    private readonly HttpClient _green = new HttpClient();

    public BlueGreen(IConfiguration c)
    {
        _blue.BaseAddress = new Uri("https://ab123.us1.dbt.com/");
        _green.BaseAddress = new Uri("https://cd456.us1.dbt.com/");
        foreach (var (client, colour) in new[] { (_blue, "Blue"), (_green, "Green") })
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", c[$"Dbt:{colour}:Token"]);
        }
    }

    private HttpClient Pick(bool green) => green ? _green : _blue;

    private static string Account(bool green) => green ? "70403103922126" : "70403103922125";

    public Task<string> JobsAsync(bool green) => Pick(green).GetStringAsync($"api/v2/accounts/{Account(green)}/jobs/");

    public async Task<bool> SameAsync()
    {
        var blue = await JobsAsync(green: false);
        var green = await JobsAsync(green: true);
        return blue.Length == green.Length;
    }

    public Task<string[]> BothAsync() => Task.WhenAll(
        _blue.GetStringAsync("api/v2/accounts/70403103922125/runs/"),
        _green.GetStringAsync("api/v2/accounts/70403103922126/runs/"));
}
