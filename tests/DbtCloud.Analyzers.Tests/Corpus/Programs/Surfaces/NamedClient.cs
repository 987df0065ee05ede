using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

public static class Registration
{
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient("dbt", client =>
        {
            client.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
        });
        return services.AddTransient<JobReader>();
    }
}

public sealed class JobReader(IHttpClientFactory factory)
{
    public async Task<int> ReadAsync()
    {
        HttpClient http = factory.CreateClient("dbt");
        string spice = await http.GetStringAsync("accounts/70403103922125/jobs/");
        string guild = await http.GetStringAsync("accounts/70403103922126/jobs/"); // expect: DBTC1001
        return spice.Length + guild.Length;
    }
}
