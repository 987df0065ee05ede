using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Revenue.Ingest
{
    public class CrmAccount
    {
        public int AccountId { get; set; }
        public string Name { get; set; } = "";
    }

    // Everything that lands in the raw schema before dbt runs.
    public class SourceReader
    {
        private readonly HttpClient _client = new HttpClient();
        private readonly IConfiguration _configuration;

        public SourceReader(IConfiguration configuration)
        {
            _configuration = configuration;
        }

        public async Task<string> SalesforceAccountsAsync(IEnumerable<CrmAccount> accounts)
        {
            var text = "";
            foreach (var account in accounts)
            {
                var request = new HttpRequestMessage(HttpMethod.Get, $"https://acme.my.salesforce.com/services/data/v60.0/accounts/{account.AccountId}/contacts?limit=2000");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _configuration["Salesforce:AccessToken"]);
                var response = await _client.SendAsync(request);
                text += await response.Content.ReadAsStringAsync();
            }

            return text;
        }

        public async Task<string> StripeAccountAsync(string id)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "https://api.stripe.com/v1/accounts/" + id);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _configuration["Stripe:SecretKey"]);
            return await (await _client.SendAsync(request)).Content.ReadAsStringAsync();
        }

        public async Task DispatchDbtWorkflowAsync(int runId)
        {
            // dbt core runs in a GitHub action
            var request = new HttpRequestMessage(HttpMethod.Post, $"https://api.github.com/repos/acme/dbt-models/actions/runs/{runId}/rerun");
            request.Headers.Authorization = new AuthenticationHeaderValue("Token", _configuration["GitHub:DbtToken"]);
            request.Headers.UserAgent.ParseAdd("acme-ingest");
            (await _client.SendAsync(request)).EnsureSuccessStatusCode();
        }
    }
}
