using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

public static class DbtClientsRegistration
{
    public static IServiceCollection AddDbtClients(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient("dbt-wholesale", client =>
        {
            client.BaseAddress = new Uri("https://wh950.us1.dbt.com/api/v2/accounts/70403103950001/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Wholesale:Token"]);
        });
        services.AddHttpClient("dbt-retail", client =>
        {
            client.BaseAddress = new Uri("https://rt950.us1.dbt.com/api/v2/accounts/70403103950002/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Retail:Token"]);
        });
        return services.AddTransient<ChannelJobs>();
    }
}

public enum Channel { Wholesale, Retail }

public sealed class ChannelJobs
{
    private readonly IHttpClientFactory _factory;

    public ChannelJobs(IHttpClientFactory factory) => _factory = factory;

    public Task<string> ListAsync(Channel channel, int page = 0) =>
        For(channel).GetStringAsync($"jobs/?limit=100&offset={page * 100}");

    public Task<string> RunAsync(Channel channel, long run) => For(channel).GetStringAsync($"runs/{run}/");

    private HttpClient For(Channel channel) => _factory.CreateClient(channel switch
    {
        Channel.Wholesale => "dbt-wholesale",
        Channel.Retail => "dbt-retail",
        _ => throw new ArgumentOutOfRangeException(nameof(channel)),
    });
}
