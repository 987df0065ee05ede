using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

public static class Registration
{
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient("dbt-spice", client =>
        {
            client.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Spice:Token"]);
        });
        services.AddHttpClient("dbt-guild").ConfigureHttpClient(client =>
        {
            client.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Guild:Token"]);
        });
        return services.AddTransient<JobReader>();
    }
}

public sealed class JobReader(IHttpClientFactory factory)
{
    public async Task<int> ReadAsync()
    {
        string spice = await factory.CreateClient("dbt-spice").GetStringAsync("jobs/");
        string guild = await factory.CreateClient("dbt-guild").GetStringAsync("jobs/");
        return spice.Length + guild.Length;
    }
}
