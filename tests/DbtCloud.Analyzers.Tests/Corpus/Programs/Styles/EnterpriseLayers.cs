using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Data.Abstractions
{
    public interface IApiCredentials
    {
        string GetToken();
    }

    public interface IApiGateway
    {
        Task<string> GetAsync(string relativePath, CancellationToken cancellationToken);
    }

    public interface IJobService
    {
        Task<string> GetJobsAsync(CancellationToken cancellationToken);
    }
}

namespace Contoso.Data.Infrastructure
{
    using Contoso.Data.Abstractions;

    public sealed class ConfigurationCredentials(IConfiguration configuration) : IApiCredentials
    {
        public string GetToken() => configuration["Contoso:Dbt:Token"] ?? throw new InvalidOperationException("No token configured.");
    }

    public sealed class DbtGateway(HttpClient http, IApiCredentials credentials) : IApiGateway
    {
        public async Task<string> GetAsync(string relativePath, CancellationToken cancellationToken)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, new Uri(new Uri("https://ab123.us1.dbt.com/api/"), relativePath));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credentials.GetToken());
            using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadAsStringAsync(cancellationToken);
        }
    }
}

namespace Contoso.Data.Services
{
    using Contoso.Data.Abstractions;

    public sealed class JobService(IApiGateway gateway) : IJobService
    {
        public async Task<string> GetJobsAsync(CancellationToken cancellationToken)
        {
            string spice = await gateway.GetAsync("v2/accounts/70403103922125/jobs/", cancellationToken);
            string guild = await gateway.GetAsync("v2/accounts/70403103922126/jobs/", cancellationToken); // expect: DBTC1001
            return spice + guild;
        }
    }

    public static class Module
    {
        public static IServiceCollection AddContosoData(this IServiceCollection services)
        {
            services.AddSingleton<IApiCredentials, Infrastructure.ConfigurationCredentials>();
            services.AddHttpClient<IApiGateway, Infrastructure.DbtGateway>();
            return services.AddScoped<IJobService, JobService>();
        }
    }
}
