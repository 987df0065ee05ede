// nullable: off
// implicit-usings: off
using System;
using System.Collections.Specialized;
using System.IO;
using System.Net;

namespace Legacy.Jobs
{
    public class ConfigurationManager
    {
        private static readonly NameValueCollection appSettings = new NameValueCollection();

        public static NameValueCollection AppSettings
        {
            get { return appSettings; }
        }
    }

    public class DbtJobRunner
    {
        #region Fields

        private readonly string m_baseUrl = "https://lg943.us1.dbt.com/api/v2/accounts/";

        #endregion

        #region Public methods

        public string GetFinanceJobs()
        {
            return Download(m_baseUrl + "70403103943001/jobs/", ConfigurationManager.AppSettings["DbtFinanceToken"]);
        }

        public string GetSalesJobs()
        {
            return Download(m_baseUrl + "70403103943002/jobs/", ConfigurationManager.AppSettings["DbtSalesToken"]);
        }

        #endregion

        #region Private methods

        private string Download(string url, string token)
        {
            HttpWebRequest request = (HttpWebRequest)WebRequest.Create(url);
            request.Method = "GET";
            request.Headers.Add("Authorization", "Token " + token);
            using (WebResponse response = request.GetResponse())
            using (StreamReader reader = new StreamReader(response.GetResponseStream()))
            {
                return reader.ReadToEnd();
            }
        }

        #endregion
    }
}
