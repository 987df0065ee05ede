using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Platform.Application
{
    public interface IRunReader
    {
        Task<string> ReadAsync(long accountId, CancellationToken cancellationToken);
    }

    public sealed class RefreshService(IRunReader reader, IOptions<RefreshSettings> settings) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            foreach (long id in settings.Value.AccountIds)
            {
                Console.WriteLine(await reader.ReadAsync(
                    id, // expect: DBTC1001
                    stoppingToken));
            }
        }
    }

    public sealed class RefreshSettings
    {
        public List<long> AccountIds { get; set; } = [];
    }
}

namespace Platform.Infrastructure
{
    using Platform.Application;

    public sealed class DbtSettings
    {
        public string AccessUrl { get; set; } = "https://ab123.us1.dbt.com";

        public string Token { get; set; } = "";
    }

    internal sealed class HttpRunReader : IRunReader
    {
        private readonly HttpClient _http;

        public HttpRunReader(HttpClient http, IOptions<DbtSettings> options)
        {
            _http = http;
            _http.BaseAddress = new Uri("https://ab123.us1.dbt.com/");
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Token);
        }

        public Task<string> ReadAsync(long accountId, CancellationToken cancellationToken) =>
            _http.GetStringAsync($"api/v2/accounts/{accountId}/runs/?limit=10", cancellationToken);
    }

    public static class Module
    {
        public static void Add(IServiceCollection services)
        {
            services.AddHttpClient<IRunReader, HttpRunReader>();
            services.AddHostedService<RefreshService>();
        }
    }
}
