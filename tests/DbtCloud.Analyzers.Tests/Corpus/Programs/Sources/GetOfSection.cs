using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class AccountEntry
{
    public long Id { get; set; }

    public string Token { get; set; } = "";
}

public static class Program
{
    public static async Task Main()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddJsonFile("appsettings.json").AddEnvironmentVariables().Build();
        List<AccountEntry> accounts = configuration.GetSection("Dbt:Accounts").Get<List<AccountEntry>>() ?? [];
        using HttpClient http = new();
        foreach (AccountEntry account in accounts)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account.Id}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", account.Token);
            using HttpResponseMessage response = await http.SendAsync(request);
            Console.WriteLine(response.StatusCode);
        }
    }
}
