using RestSharp;
using RestSharp.Authenticators.OAuth2;

namespace Lookups;

public sealed class Accounts
{
    private readonly SortedList<long, string> tokens = new()
    {
        { 70403103901601, Read("A") },
        { 70403103901602, Read("B") },
    };

    public string this[long account] => tokens[account];

    public int Count => tokens.Count;

    public long IdAt(int index) => tokens.Keys[index];

    public string TokenAt(int index) => tokens.Values[index];

    private static string Read(string suffix) => Environment.GetEnvironmentVariable("DBT_TOKEN_" + suffix) ?? string.Empty;
}

public static class Runner
{
    public static void Main()
    {
        Accounts accounts = new();
        for (int index = 0; index < accounts.Count; index++)
        {
            RestClient client = Client(accounts.TokenAt(index));
            Console.WriteLine(client.Execute(new RestRequest($"accounts/{accounts.IdAt(index)}/jobs/")).StatusCode);
        }

        Console.WriteLine(Client(accounts[70403103901601]).Execute(new RestRequest("accounts/70403103901601/runs/")).StatusCode);
        Console.WriteLine(Client(accounts[70403103901602]).Execute(new RestRequest("accounts/70403103901602/runs/")).StatusCode);
    }

    private static RestClient Client(string token) => new(new RestClientOptions("https://li901.us1.dbt.com/api/v2")
    {
        Authenticator = new OAuth2AuthorizationRequestHeaderAuthenticator(token, "Bearer"),
    });
}
