// nullable: off
using System.Net;

namespace Old
{
#pragma warning disable SYSLIB0014
    class Exporter
    {
        static string[] accounts = { "70403103922125", "70403103922126" };
        static string[] tokens = Environment.GetEnvironmentVariable("DBT_TOKENS").Split(';');

        static void Main()
        {
            for (int i = 0; i < accounts.Length; i++)
            {
                WebClient client = new WebClient();
                client.Headers.Add("Authorization", "Token " + tokens[0]); // expect: DBTC1001
                client.DownloadFile("https://ab123.us1.dbt.com/api/v2/accounts/" + accounts[i] + "/jobs/", accounts[i] + ".json");
            }

            for (int i = 0; i < accounts.Length; i++)
            {
                WebClient client = new WebClient();
                client.Headers.Add("Authorization", "Token " + tokens[i]);
                client.DownloadFile("https://ab123.us1.dbt.com/api/v2/accounts/" + accounts[i] + "/runs/", accounts[i] + ".runs.json");
            }
        }
    }
#pragma warning restore SYSLIB0014
}
