using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddHttpClient(Names.Atlas, client =>
{
    client.BaseAddress = new Uri("https://at972.us1.dbt.com/api/v2/accounts/70403103972001/");
    client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", builder.Configuration["Dbt:Atlas"]);
});
builder.Services.AddHttpClient(Names.Boreas, client =>
{
    client.BaseAddress = new Uri("https://bo972.us1.dbt.com/api/v2/accounts/70403103972002/");
    client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", builder.Configuration["Dbt:Boreas"]);
});
builder.Services.AddHostedService<CopyJob>();
builder.Build().Run();

internal static class Names
{
    public const string Atlas = "dbt.atlas";
    public const string Boreas = "dbt.boreas";
}

internal sealed class CopyJob(IHttpClientFactory factory) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        HttpClient atlas = factory.CreateClient(Names.Atlas);
        HttpClient boreas = factory.CreateClient(Names.Boreas);
        string source = await atlas.GetStringAsync("jobs/7/", stoppingToken);
        using HttpResponseMessage created = await boreas.PostAsync("jobs/", new StringContent(source), stoppingToken);
        created.EnsureSuccessStatusCode();
        // copied from above, the account was changed and the client was not
        using HttpResponseMessage started = await atlas.PostAsync("/api/v2/accounts/70403103972002/jobs/8/run/", null, stoppingToken); // expect: DBTC3001
        started.EnsureSuccessStatusCode();
    }
}
