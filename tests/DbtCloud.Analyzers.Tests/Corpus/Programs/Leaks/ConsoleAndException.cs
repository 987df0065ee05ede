using System.Net.Http.Headers;

public sealed class Client
{
    private readonly HttpClient http = new();
    private readonly string token;

    public Client(string token)
    {
        this.token = token;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public async Task<string> JobsAsync()
    {
        Console.WriteLine("token: " + token); // expect: DBTC1003
        HttpResponseMessage response = await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{response.StatusCode} with token {token}"); // expect: DBTC1003
        }

        return await response.Content.ReadAsStringAsync();
    }
}
