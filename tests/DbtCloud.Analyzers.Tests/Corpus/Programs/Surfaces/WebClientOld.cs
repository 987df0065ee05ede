// nullable: off
using System.Net;

namespace Legacy.Forms
{
#pragma warning disable SYSLIB0014
    public class MainForm
    {
        private string _token;

        public void LoadSettings()
        {
            _token = Environment.GetEnvironmentVariable("DBT_TOKEN");
        }

        public void button1_Click(object sender, EventArgs e)
        {
            using (WebClient client = new WebClient())
            {
                client.BaseAddress = "https://ab123.us1.dbt.com/api/v2/";
                client.Headers.Add("Authorization", "Token " + _token);
                string json = client.DownloadString("accounts/"); // expect: DBTC2001
                string jobs = client.DownloadString("accounts/70403103922125/jobs/");
                Console.WriteLine(json + jobs);
            }
        }

        public void button2_Click(object sender, EventArgs e)
        {
            WebClient client = new WebClient();
            client.Headers[HttpRequestHeader.Authorization] = "Token " + _token;
            client.Headers[HttpRequestHeader.ContentType] = "application/json";
            client.UploadString("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/7/run/", "POST", "{\"cause\":\"button\"}");
        }
    }
#pragma warning restore SYSLIB0014
}
