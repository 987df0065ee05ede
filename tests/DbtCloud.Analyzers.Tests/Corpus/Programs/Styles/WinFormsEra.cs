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
        private List<string> lstAccounts_Items = new List<string>();

        private void btnRefresh_Click(object sender, EventArgs e)
        {
            StringBuilder sb = new StringBuilder();
            foreach (string account in lstAccounts_Items)
            {
                HttpWebRequest req = (HttpWebRequest)WebRequest.Create("https://ab123.us1.dbt.com/api/v2/accounts/" + account + "/runs/?limit=5");
                req.Headers.Add("Authorization", "Token " + txtToken_Text); // expect: DBTC1001
                req.Method = "GET";
                req.Timeout = 10000;
                using (HttpWebResponse resp = (HttpWebResponse)req.GetResponse())
                using (StreamReader sr = new StreamReader(resp.GetResponseStream()))
                {
                    sb.AppendLine(account + ": " + sr.ReadToEnd().Length);
                }
            }

            Show(sb.ToString());
        }

        private void Show(string text)
        {
            Console.Out.Write(text);
        }
    }
#pragma warning restore SYSLIB0014
}
