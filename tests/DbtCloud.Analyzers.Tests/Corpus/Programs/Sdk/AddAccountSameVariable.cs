using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

public static class Registration
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        string? token = configuration["DbtCloud:Token"];
        services.AddDbtCloud()
            .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), token)
            .AddAccount("guild", 70403103922126, new Uri("https://cd456.us1.dbt.com"), token); // expect: DBTC1001
    }
}
