using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Fabrik.Dbt
{
    public class DbtAccountOptions
    {
        public long AccountId { get; set; }
        public string Token { get; set; } = string.Empty;
        public string BaseUrl { get; set; } = string.Empty;
    }

    public static class DbtServiceCollectionExtensions
    {
        public static IServiceCollection AddDbtAccounts(this IServiceCollection services, IConfiguration configuration)
        {
            foreach (IConfigurationSection section in configuration.GetSection("Dbt:Accounts").GetChildren())
            {
                services.Configure<DbtAccountOptions>(section.Key, section);
            }

            services.AddHttpClient<AccountGateway>();
            return services;
        }
    }

    public class AccountGateway
    {
        private readonly HttpClient _client;
        private readonly IOptionsMonitor<DbtAccountOptions> _monitor;

        public AccountGateway(HttpClient client, IOptionsMonitor<DbtAccountOptions> monitor)
        {
            _client = client;
            _monitor = monitor;
        }

        public async Task<string[]> JobsOfAllAsync(params string[] keys)
        {
            var results = new List<string>();
            foreach (var key in keys)
            {
                DbtAccountOptions account = _monitor.Get(key);
                var request = new HttpRequestMessage(HttpMethod.Get, $"{account.BaseUrl}/api/v2/accounts/{account.AccountId}/jobs/");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", account.Token);
                var response = await _client.SendAsync(request);
                results.Add(await response.Content.ReadAsStringAsync());
            }

            return results.ToArray();
        }
    }
}
