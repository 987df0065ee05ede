using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Enterprise.Integration.Gateways
{
    public interface IGatewayCredentials
    {
        string Scheme { get; }
        string Secret { get; }
        string BaseUrl { get; }
    }

    public interface IGateway<TCredentials> where TCredentials : IGatewayCredentials
    {
        Task<TResponse?> GetAsync<TResponse>(string relative, CancellationToken token);
    }

    public sealed class HttpGateway<TCredentials>(HttpClient http, TCredentials credentials) : IGateway<TCredentials>
        where TCredentials : IGatewayCredentials
    {
        public async Task<TResponse?> GetAsync<TResponse>(string relative, CancellationToken token)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, credentials.BaseUrl + relative);
            request.Headers.Authorization = new AuthenticationHeaderValue(credentials.Scheme, credentials.Secret);
            using var response = await http.SendAsync(request, token);
            return await response.Content.ReadFromJsonAsync<TResponse>(token);
        }
    }

    public sealed class NordicCredentials(IConfiguration configuration) : IGatewayCredentials
    {
        public string Scheme => "Bearer";
        public string Secret => configuration["Gateways:Nordic:DbtToken"]!;
        public string BaseUrl => "https://ab123.eu1.dbt.com/api/v2/accounts/70403103922125/";
    }

    public sealed class BalticCredentials(IConfiguration configuration) : IGatewayCredentials
    {
        public string Scheme => "Bearer";
        public string Secret => configuration["Gateways:Baltic:DbtToken"]!;
        public string BaseUrl => "https://cd456.eu1.dbt.com/api/v2/accounts/70403103922126/";
    }

    public sealed class SlackCredentials(IConfiguration configuration) : IGatewayCredentials
    {
        public string Scheme => "Bearer";
        public string Secret => configuration["Gateways:Slack:Token"]!;
        public string BaseUrl => "https://slack.com/api/";
    }

    public sealed class Aggregator(IGateway<NordicCredentials> nordic, IGateway<BalticCredentials> baltic, IGateway<SlackCredentials> slack)
    {
        public async Task RunAsync(CancellationToken ct)
        {
            await nordic.GetAsync<object>("jobs/?limit=100", ct);
            await baltic.GetAsync<object>("jobs/?limit=100", ct);
            await slack.GetAsync<object>("conversations.list?limit=1000", ct);
        }
    }
}
