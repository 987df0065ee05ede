// nullable: off
using System.Net;

namespace Legacy
{
    public class DbtGateway
    {
        private static readonly string ApiKey = Environment.GetEnvironmentVariable("DBT_API_KEY");

        public static void Main(string[] args)
        {
            Console.WriteLine(Read("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/"));
            Console.WriteLine(Read("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/")); // expect: DBTC1001
            Console.WriteLine(Read("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/steps/17/"));
        }

#pragma warning disable SYSLIB0014
        private static string Read(string url)
        {
            HttpWebRequest request = (HttpWebRequest)WebRequest.Create(url);
            request.Method = "GET";
            request.Headers["Authorization"] = "Token " + ApiKey;
            request.Accept = "application/json";
            using (WebResponse response = request.GetResponse())
            using (StreamReader reader = new StreamReader(response.GetResponseStream()))
            {
                return reader.ReadToEnd();
            }
        }
#pragma warning restore SYSLIB0014
    }
}
