using System.Net.Http.Headers;

public class AccountSettings
{
    public long AccountId { get; set; }
    public string? Token { get; set; }
    public string Host { get; set; } = "https://ab123.us1.dbt.com";
}

public class Program
{
    public static async Task Main()
    {
        var a = new AccountSettings { AccountId = 70403103922125, Token = Environment.GetEnvironmentVariable("TOKEN_A") };
        var b = new AccountSettings { AccountId = 70403103922126 };
        b.Token = Environment.GetEnvironmentVariable("TOKEN_B");
        await Print(a);
        await Print(b);
    }

    private static async Task Print(AccountSettings settings)
    {
        using var http = new HttpClient { BaseAddress = new Uri(settings.Host) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", settings.Token);
        Console.WriteLine(await http.GetStringAsync("/api/v2/accounts/" + settings.AccountId + "/jobs/"));
    }
}
