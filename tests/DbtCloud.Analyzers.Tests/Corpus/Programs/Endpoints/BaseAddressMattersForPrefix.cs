using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;

public static class Registration
{
    public static void Add(IServiceCollection services, string token)
    {
        services.AddHttpClient("dbt-accounts", client =>
        {
            client.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        });
    }
}

public sealed class Reader(IHttpClientFactory factory)
{
    public Task<string> JobsAsync(long account) => factory.CreateClient("dbt-accounts").GetStringAsync($"{account}/jobs/");

    public Task<string> OneAsync(long account) => factory.CreateClient("dbt-accounts").GetStringAsync($"{account}/");
}
