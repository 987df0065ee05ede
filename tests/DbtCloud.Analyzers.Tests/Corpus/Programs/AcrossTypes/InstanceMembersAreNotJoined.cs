using System.Net.Http.Headers;

public sealed class Credential(string token)
{
    public string Token { get; } = token;
}

public sealed class Alpha(Credential credential)
{
    public async Task RunAsync(HttpClient http)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential.Token);
        await http.SendAsync(request);
    }
}

public sealed class Beta(Credential credential)
{
    public async Task RunAsync(HttpClient http)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential.Token);
        await http.SendAsync(request);
    }
}
