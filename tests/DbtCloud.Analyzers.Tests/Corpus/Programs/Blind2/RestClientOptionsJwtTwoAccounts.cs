using System.Text.Json;
using RestSharp;
using RestSharp.Authenticators;

namespace Contoso.DataPlatform.Dbt
{
    public interface IDbtRestService
    {
        Task<IReadOnlyList<string>> GetJobNamesAsync(CancellationToken ct);
    }

    public sealed class DbtRestService : IDbtRestService, IDisposable
    {
        private const long FINANCE_ACCOUNT = 70403103922125;
        private const long MARKETING_ACCOUNT = 70403103922126;

        private readonly RestClient _client;

        public DbtRestService(string dbtToken)
        {
            var options = new RestClientOptions("https://ab123.us1.dbt.com/api/v2")
            {
                Authenticator = new JwtAuthenticator(dbtToken),
                Timeout = TimeSpan.FromSeconds(30),
            };
            _client = new RestClient(options);
        }

        public async Task<IReadOnlyList<string>> GetJobNamesAsync(CancellationToken ct)
        {
            var finance = await _client.ExecuteAsync(new RestRequest($"accounts/{FINANCE_ACCOUNT}/jobs/"), ct);
            var marketing = await _client.ExecuteAsync(new RestRequest($"accounts/{MARKETING_ACCOUNT}/jobs/"), ct); // expect: DBTC1001
            return Names(finance.Content).Concat(Names(marketing.Content)).ToList();
        }

        private static IEnumerable<string> Names(string? json)
        {
            if (string.IsNullOrEmpty(json)) yield break;
            using var document = JsonDocument.Parse(json);
            foreach (var job in document.RootElement.GetProperty("data").EnumerateArray())
                yield return job.GetProperty("name").GetString() ?? "(unnamed)";
        }

        public void Dispose() => _client.Dispose();
    }
}
