// nullable: off
using System.Net.Http.Headers;

public class Loose
{
    private readonly Dictionary<string, object> bag = new Dictionary<string, object>();

    public async Task Run()
    {
        bag["token"] = Environment.GetEnvironmentVariable("DBT_TOKEN");
        bag["account"] = 70403103922125;
        var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)bag["token"]);
        dynamic account = bag["account"];
        await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/" + account + "/jobs/");
        await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/" + bag["account"] + "/runs/");
    }
}
