using System.Net.Http.Headers;

public sealed class Client
{
    private readonly HttpClient http = new();
    private readonly string token;

    public Client(string token)
    {
        this.token = string.IsNullOrWhiteSpace(token) ? throw new ArgumentException("The token is empty.", nameof(token)) : token;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", this.token);
    }

    public async Task<string> JobsAsync()
    {
        Console.WriteLine($"Token of {token.Length} characters");
        HttpResponseMessage response = await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{response.StatusCode}: is DBT_TOKEN right?");
        }

        return await response.Content.ReadAsStringAsync();
    }
}
