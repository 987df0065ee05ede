using Azure.Identity.Fake;
using Azure.Security.KeyVault.Secrets;
using RestSharp;
using RestSharp.Authenticators.OAuth2;

namespace Azure.Identity.Fake
{
    public static class Names
    {
        public static string SecretOf(long account) => $"dbt-{account}-token";
    }
}

namespace Reports
{
    public class MonthlyReport
    {
        private readonly SecretClient _secrets;

        public MonthlyReport(SecretClient secrets)
        {
            _secrets = secrets;
        }

        public IDictionary<long, string> Build(long[] accountIds)
        {
            var result = new Dictionary<long, string>();
            string token = null!;
            for (int i = 0; i < accountIds.Length; i++)
            {
                token = _secrets.GetSecret(Names.SecretOf(accountIds[i])).Value.Value;
                var client = new RestClient(new RestClientOptions("https://mr955.us1.dbt.com")
                {
                    Authenticator = new OAuth2AuthorizationRequestHeaderAuthenticator(token, "Bearer"),
                });
                var request = new RestRequest("api/v2/accounts/{account}/runs/");
                request.AddUrlSegment("account", accountIds[i]);
                request.AddQueryParameter("limit", 100);
                result[accountIds[i]] = client.Execute(request).Content ?? "";
            }

            return result;
        }
    }
}
