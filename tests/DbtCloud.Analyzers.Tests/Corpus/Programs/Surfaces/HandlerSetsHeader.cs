using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

public sealed class DbtAuthorizationHandler(IConfiguration configuration) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
        return base.SendAsync(request, cancellationToken);
    }
}

public sealed class DbtRuns(HttpClient http)
{
    public Task<string> SpiceAsync() => http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/");

    public Task<string> GuildAsync() => http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/runs/"); // expect: DBTC1001
}

public static class Registration
{
    public static void Add(IServiceCollection services)
    {
        services.AddTransient<DbtAuthorizationHandler>();
        services.AddHttpClient<DbtRuns>().AddHttpMessageHandler<DbtAuthorizationHandler>();
    }
}
