using System.Net.Http.Headers;

namespace Legacy.Headers
{
    public class TwoStepReport
    {
        private readonly HttpClient client;
        private readonly string financeToken;
        private readonly string salesToken;

        public TwoStepReport(HttpClient client, string financeToken, string salesToken)
        {
            this.client = client;
            this.financeToken = financeToken;
            this.salesToken = salesToken;
            this.client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        }

        public string Create()
        {
            client.DefaultRequestHeaders.Add("Authorization", "Token " + financeToken);
            string finance = client.GetStringAsync("https://hr901.us1.dbt.com/api/v2/accounts/70403103901701/jobs/").GetAwaiter().GetResult();

            client.DefaultRequestHeaders.Remove("Authorization");
            client.DefaultRequestHeaders.Add("Authorization", "Token " + salesToken);
            string sales = client.GetStringAsync("https://hr901.us1.dbt.com/api/v2/accounts/70403103901702/jobs/").GetAwaiter().GetResult();

            client.DefaultRequestHeaders.Clear();
            return finance + Environment.NewLine + sales;
        }
    }
}
