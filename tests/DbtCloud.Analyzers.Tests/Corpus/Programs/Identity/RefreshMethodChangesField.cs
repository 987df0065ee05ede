using System.Net.Http.Headers;

public sealed class Rotating
{
    private readonly HttpClient http = new();
    private string? token;

    public async Task RunAsync()
    {
        Load("DBT_TOKEN_SPICE");
        await SendAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        Load("DBT_TOKEN_GUILD");
        await SendAsync("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
    }

    private void Load(string variable) => token = Environment.GetEnvironmentVariable(variable);

    private async Task SendAsync(string url)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
