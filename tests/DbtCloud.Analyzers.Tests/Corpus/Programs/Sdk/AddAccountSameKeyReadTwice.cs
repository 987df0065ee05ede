using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

public static class Registration
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddDbtCloud()
            .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), configuration["DbtCloud:Token"])
            .AddAccount("guild", 70403103922126, new Uri("https://cd456.us1.dbt.com"), configuration["dbtcloud:token"]) // expect: DBTC1001
            .AddAccount("sietch", 70403103922127, new Uri("https://ef789.us1.dbt.com"), configuration["DbtCloud:Sietch:Token"]);
    }
}
