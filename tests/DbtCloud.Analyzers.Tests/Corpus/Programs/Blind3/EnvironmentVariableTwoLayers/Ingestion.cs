using System.Net;

namespace Acme.Ingestion;

public class RunExporter
{
    private readonly string accountUrl = "https://ex801.us1.dbt.com/api/v2/accounts/70403103980101";

    public string Export()
    {
        var token = Environment.GetEnvironmentVariable("DBT_API_TOKEN");
        using (var web = new WebClient())
        {
            web.Headers[HttpRequestHeader.Authorization] = "Token " + token;
            return web.DownloadString(accountUrl + "/runs/?limit=100");
        }
    }
}
