// nullable: off
// implicit-usings: off
using System;
using System.Collections;
using System.IO;
using System.Net;
using System.Text;

namespace BatchRunner
{
#pragma warning disable SYSLIB0014, CS0618
    public class DbtBatch
    {
        private readonly string _token;
        private readonly string _account;

        public DbtBatch(string account, string token)
        {
            _account = account;
            _token = token;
        }

        public Hashtable TriggerAll(ArrayList jobIds)
        {
            Hashtable results = new Hashtable();
            for (int i = 0; i < jobIds.Count; i++)
            {
                string id = (string)jobIds[i];
                using (WebClient wc = new WebClient())
                {
                    wc.Headers[HttpRequestHeader.Authorization] = "Token " + _token;
                    wc.Headers[HttpRequestHeader.ContentType] = "application/json";
                    wc.Encoding = Encoding.UTF8;
                    try
                    {
                        results[id] = wc.UploadString("https://ab123.us1.dbt.com/api/v2/accounts/" + _account + "/jobs/" + id + "/run/", "{\"cause\":\"batch\"}");
                    }
                    catch (WebException ex)
                    {
                        results[id] = ex.Message;
                    }
                }
            }
            return results;
        }

        public void Dump(string path)
        {
            HttpWebRequest request = (HttpWebRequest)WebRequest.Create(string.Format("https://ab123.us1.dbt.com/api/v2/accounts/{0}/runs/?limit=100", _account));
            request.Headers.Add(HttpRequestHeader.Authorization, "Token " + _token);
            using (WebResponse response = request.GetResponse())
            using (Stream stream = response.GetResponseStream())
            using (FileStream file = File.Create(path))
            {
                stream.CopyTo(file);
            }
        }
    }
#pragma warning restore SYSLIB0014, CS0618
}
