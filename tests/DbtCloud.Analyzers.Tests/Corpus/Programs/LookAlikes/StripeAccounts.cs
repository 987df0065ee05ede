using System.Net.Http.Headers;

public sealed class Payments(HttpClient http)
{
    private readonly string? key = Environment.GetEnvironmentVariable("PAYMENTS_KEY");

    public Task<string> AccountAsync(string id) => GetAsync($"https://api.payments.example/v1/accounts/{id}");

    public async Task BothAsync()
    {
        Console.WriteLine(await GetAsync("https://api.payments.example/api/v2/accounts/1032/jobs/"));
        Console.WriteLine(await GetAsync("https://api.payments.example/api/v2/accounts/1033/jobs/?limit=500"));
        Console.WriteLine(await GetAsync("https://api.payments.example/api/v4/accounts/"));
    }

    private async Task<string> GetAsync(string url)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
