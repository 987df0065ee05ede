using System.Net;
namespace Legacy
{
    public class WebRequestOld
    {
        private string token = Environment.GetEnvironmentVariable("DBT_T")!;
        public string Jobs(string account)
        {
            var request = (HttpWebRequest)WebRequest.Create("https://ab123.us1.dbt.com/api/v2/accounts/" + account + "/jobs/?limit=101"); // expect: DBTC3003
            request.Method = "GET";
            request.Headers[HttpRequestHeader.Authorization] = "Token " + token;
            using (var response = request.GetResponse()) using (var reader = new StreamReader(response.GetResponseStream())) return reader.ReadToEnd();
        }
        public void Both()
        {
            Jobs("70403103922125");
            Jobs("70403103922126"); // expect: DBTC1001
            using (var client = new WebClient { BaseAddress = "https://ab123.us1.dbt.com/api/v3/" })
            {
                client.Headers.Add("Authorization", "Bearer " + token);
                client.DownloadString("accounts/"); // expect: DBTC2001
            }
        }
    }
}
