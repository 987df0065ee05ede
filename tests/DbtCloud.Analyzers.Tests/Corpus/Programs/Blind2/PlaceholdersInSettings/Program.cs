using DbtCloud;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

IHost host = Host.CreateDefaultBuilder(args)
    .ConfigureServices((context, services) =>
    {
        services.AddDbtCloud(context.Configuration.GetSection("DbtCloud"));
        services.Configure<StripeOptions>(context.Configuration.GetSection("Stripe"));
    })
    .Build();

await host.RunAsync();

public sealed class StripeOptions
{
    public string ApiKey { get; set; } = "";
    public string Token { get; set; } = "";
    public int PageSize { get; set; }
}
