// nullable: off
using System.Net.Http.Headers;

public static class Globals
{
    public static string DbtToken = Environment.GetEnvironmentVariable("DBT_TOKEN");
    public static string DbtAccount = "70403103922125";
    public static readonly HttpClient Client = new HttpClient();
}

public static class DbtHelper
{
    public static string DoGet(string what)
    {
        var req = new HttpRequestMessage(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/" + Globals.DbtAccount + "/" + what);
        req.Headers.Authorization = new AuthenticationHeaderValue("Token", Globals.DbtToken);
        return Globals.Client.SendAsync(req).Result.Content.ReadAsStringAsync().Result;
    }
}

public static class Program
{
    public static void Main()
    {
        foreach (var what in new[] { "jobs/", "runs/?limit=5", "users/", "licenses/" })
        {
            Console.WriteLine(DbtHelper.DoGet(what));
        }
    }
}
