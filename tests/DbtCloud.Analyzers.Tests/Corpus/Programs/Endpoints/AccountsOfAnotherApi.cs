using System.Net.Http.Headers;

public sealed class Bank(HttpClient http)
{
    public Task<string> Accounts(string token)
    {
        http.BaseAddress = new Uri("https://bank.example/");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http.GetStringAsync("api/v2/accounts/");
    }

    public Task<string> All() => http.GetStringAsync("https://open.bank.example/api/v3/accounts/");

    public Task<string> WhoAmI() => http.GetStringAsync("https://open.bank.example/api/v2/whoami/");
}
