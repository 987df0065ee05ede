using System.Net.Http.Headers;

namespace Logins;

public sealed record DbtLogin(long Account, string Prefix, string? Token)
{
    public static readonly DbtLogin Spice = new(70403103902701, "sl902", Environment.GetEnvironmentVariable("DBT_SPICE"));
    public static readonly DbtLogin Guild = new(70403103902702, "gl902", Environment.GetEnvironmentVariable("DBT_GUILD"));
    public static readonly DbtLogin SpiceSandbox = Spice with { Account = 70403103902703, Token = Environment.GetEnvironmentVariable("DBT_SPICE_SANDBOX") };

    public static IEnumerable<DbtLogin> All
    {
        get
        {
            yield return Spice;
            yield return Guild;
            yield return SpiceSandbox;
        }
    }
}

public static class LoginExtensions
{
    public static HttpRequestMessage Get(this DbtLogin login, string path)
    {
        HttpRequestMessage message = new(HttpMethod.Get, $"https://{login.Prefix}.us1.dbt.com/api/v2/accounts/{login.Account}/{path}");
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", login.Token);
        return message;
    }
}

public static class Program
{
    public static async Task Main()
    {
        using HttpClient http = new();
        foreach (DbtLogin login in DbtLogin.All)
        {
            using HttpResponseMessage jobs = await http.SendAsync(login.Get("jobs/"));
            Console.WriteLine($"{login.Account}: {jobs.StatusCode}");
        }

        using HttpResponseMessage spice = await http.SendAsync(DbtLogin.Spice.Get("runs/?limit=5"));
        using HttpResponseMessage guild = await http.SendAsync(DbtLogin.Guild.Get("runs/?limit=5"));
        using HttpResponseMessage sandbox = await http.SendAsync(DbtLogin.SpiceSandbox.Get("runs/?limit=5"));
        Console.WriteLine($"{spice.StatusCode} {guild.StatusCode} {sandbox.StatusCode}");
    }
}
