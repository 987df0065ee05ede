using System.Net.Http.Headers;

public sealed class DbtAccountClient
{
    private readonly HttpClient client;
    private readonly string root;

    public DbtAccountClient(string accountId, string token)
    {
        root = "https://ab123.us1.dbt.com/api/v2/accounts/" + accountId;
        client = new HttpClient();
        client.DefaultRequestHeaders.Add("Authorization", "Token " + token);
    }

    public Task<string> Jobs() => client.GetStringAsync(root + "/jobs/");

    public Task<string> Environments() => client.GetStringAsync(root + "/environments/"); // expect: DBTC2003
}

public static class Program
{
    public static async Task Main()
    {
        string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
        var spice = new DbtAccountClient("70403103922125", token);
        var guild = new DbtAccountClient("70403103922126", token); // expect: DBTC1001
        Console.WriteLine(await spice.Jobs() + await guild.Jobs());
    }
}
