// nullable: off
// implicit-usings: off
using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Text;

namespace DbtTray
{
#pragma warning disable SYSLIB0014
    public partial class MainWindow
    {
        private string txtToken_Text = "";
        private string txtAccount_Text = "";
        private List<string> lstJobs_Items = new List<string>();

        private void btnRefresh_Click(object sender, EventArgs e)
        {
            StringBuilder sb = new StringBuilder();
            foreach (string job in lstJobs_Items)
            {
                HttpWebRequest req = (HttpWebRequest)WebRequest.Create("https://ab123.us1.dbt.com/api/v2/accounts/" + txtAccount_Text + "/jobs/" + job + "/");
                req.Headers.Add("Authorization", "Token " + txtToken_Text);
                req.Method = "GET";
                using (HttpWebResponse resp = (HttpWebResponse)req.GetResponse())
                using (StreamReader sr = new StreamReader(resp.GetResponseStream()))
                {
                    sb.AppendLine(job + ": " + sr.ReadToEnd().Length);
                }
            }

            Console.Out.Write(sb.ToString());
        }
    }
#pragma warning restore SYSLIB0014
}
