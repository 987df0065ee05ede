using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;

namespace LegacyJobs
{
    public class DbtHttpHelper
    {
        private static readonly HttpClient _http = new HttpClient();

        public async Task<string> GetRun(long accountId, long runId)
        {
            string token = Environment.GetEnvironmentVariable("DBT_CLOUD_API_TOKEN");
            UriBuilder ub = new UriBuilder("http", "lg400.us1.dbt.com");
            ub.Path = "/api/v2/accounts/" + accountId + "/runs/" + runId + "/";

            HttpRequestMessage msg = new HttpRequestMessage(HttpMethod.Get, ub.Uri);
            msg.Headers.Add("Authorization", "Token " + token); // expect: DBTC1003
            HttpResponseMessage res = await _http.SendAsync(msg);
            if (res.StatusCode != HttpStatusCode.OK)
            {
                throw new ApplicationException("dbt answered " + res.StatusCode + " for run " + runId);
            }
            return await res.Content.ReadAsStringAsync();
        }
    }
}
