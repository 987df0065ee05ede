// nullable: off
using System.Net.Http.Headers;

public static class Globals
{
    public static string DbtToken = Environment.GetEnvironmentVariable("DBT_TOKEN");
    public static string DbtHost = "https://ab123.us1.dbt.com";
    public static readonly HttpClient Client = new HttpClient();
}

public static class UrlHelper
{
    public static string Make(string version, string account, string what)
    {
        return Globals.DbtHost.TrimEnd('/') + "/api/" + version + "/accounts/" + account + "/" + what + "/";
    }
}

public static class DbtHelper
{
    public static string DoGet(string url)
    {
        var req = new HttpRequestMessage(HttpMethod.Get, url);
        req.Headers.Authorization = new AuthenticationHeaderValue("Token", Globals.DbtToken);
        return Globals.Client.SendAsync(req).Result.Content.ReadAsStringAsync().Result;
    }

    public static string GetJobs(string account)
    {
        return DoGet(UrlHelper.Make("v2", account, "jobs"));
    }

    public static string GetProjects(string account)
    {
        return DoGet(UrlHelper.Make("v2", account, "projects")); // expect: DBTC2003
    }
}

public static class Program
{
    public static void Main()
    {
        Console.WriteLine(DbtHelper.GetJobs("70403103922125"));
        Console.WriteLine(DbtHelper.GetProjects("70403103922125"));
        Console.WriteLine(DbtHelper.GetJobs("70403103922126")); // expect: DBTC1001
    }
}
