using System.Net.Http.Headers;

class Launcher
{
    static readonly HttpClient client = new HttpClient();

    static (long account, string token) Login(string team)
    {
        if (team == "spice")
        {
            return (70403103901101, Environment.GetEnvironmentVariable("DBT_SPICE"));
        }
        else if (team == "guild")
        {
            return (70403103901102, Environment.GetEnvironmentVariable("DBT_GUILD"));
        }

        throw new ArgumentException("unknown team " + team);
    }

    static async Task Run(string team, int page)
    {
        var (account, token) = Login(team);
        var msg = new HttpRequestMessage(HttpMethod.Get, "https://ic901.us1.dbt.com/api/v2/accounts/" + account + "/runs/?limit=100&offset=" + page * 100);
        msg.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var res = await client.SendAsync(msg);
        Console.WriteLine(team + ": " + res.StatusCode);
    }

    static async Task Main()
    {
        await Run("spice", 0);
        await Run("guild", 0);
        await Run("spice", 1);
        await Run("guild", 1);
    }
}
