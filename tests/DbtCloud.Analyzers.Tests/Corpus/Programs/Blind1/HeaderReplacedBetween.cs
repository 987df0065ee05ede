// nullable: off
using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Legacy
{
    public class Replicator
    {
        private readonly HttpClient client = new HttpClient();
        private readonly IConfiguration config;

        public Replicator(IConfiguration config)
        {
            this.config = config;
            client.BaseAddress = new Uri("https://ab123.us1.dbt.com/");
        }

        public void Replicate()
        {
            UseToken(config["Dbt:Source:Token"]);
            var jobs = client.GetStringAsync("api/v2/accounts/70403103922125/jobs/").Result;

            UseToken(config["Dbt:Target:Token"]);
            var result = client.PostAsync("api/v2/accounts/70403103922126/jobs/", new StringContent(jobs)).Result;
            if (!result.IsSuccessStatusCode)
            {
                throw new Exception("Replication failed: " + result.ReasonPhrase);
            }

            client.DefaultRequestHeaders.Remove("Authorization");
            client.DefaultRequestHeaders.Add("Authorization", "Token " + config["Dbt:Archive:Token"]);
            client.GetStringAsync("api/v2/accounts/70403103922127/jobs/").Wait();
        }

        private void UseToken(string token)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", token);
        }
    }
}
