using System.Net.Http.Headers;

public sealed class Jobs(HttpClient http)
{
    private readonly Dictionary<long, string> tokens = [];

    public async Task<string?> ListAsync(long account)
    {
        if (!tokens.TryGetValue(account, out string? token))
        {
            return null;
        }

        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task RunAsync()
    {
        Console.WriteLine(await ListAsync(70403103922125));
        Console.WriteLine(await ListAsync(70403103922126));
    }
}
