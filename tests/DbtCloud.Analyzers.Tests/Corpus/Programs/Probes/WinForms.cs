using System;
using System.Net;
using System.IO;
namespace Old
{
    public partial class MainForm
    {
        private string _apiKey;
        private const string BASE = "https://emea.dbt.com/api/v2"; // expect: DBTC2004
        private class TextBox { public string Text = ""; }
        private TextBox txtKey = new TextBox(), txtAccount = new TextBox();
        private void btnLogin_Click(object sender, EventArgs e) { _apiKey = txtKey.Text; }
        private void btnJobs_Click(object sender, EventArgs e) { txtAccount.Text = Get("/accounts/" + txtAccount.Text + "/jobs/"); }
        private void btnAccounts_Click(object sender, EventArgs e) { txtAccount.Text = Get("/accounts/"); } // expect: DBTC2001
        private void btnBoth_Click(object sender, EventArgs e)
        {
            string one = Get("/accounts/70403103922125/jobs/");
            string two = Get("/accounts/70403103922126/jobs/"); // expect: DBTC1001
            txtAccount.Text = one + two;
        }
        private string Get(string path)
        {
            HttpWebRequest r = WebRequest.CreateHttp(BASE + path);
            r.Headers.Add("Authorization", "Token " + _apiKey);
            using (WebResponse w = r.GetResponse())
            using (StreamReader s = new StreamReader(w.GetResponseStream()))
                return s.ReadToEnd();
        }
    }
}
