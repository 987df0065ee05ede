public static class Http
{
    private static readonly HttpClient Client = new();

    public static async Task<string> GetAsync(string url, IDictionary<string, string> headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url);
        foreach (var header in headers)
        {
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        using HttpResponseMessage response = await Client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

public static class Program
{
    public static async Task Main()
    {
        var spice = new Dictionary<string, string> { { "Authorization", "Token " + Environment.GetEnvironmentVariable("TOKEN_SPICE") } };
        var guild = new Dictionary<string, string> { { "Authorization", "Token " + Environment.GetEnvironmentVariable("TOKEN_GUILD") } };
        Console.WriteLine(await Http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/", spice));
        Console.WriteLine(await Http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/", guild));
    }
}
