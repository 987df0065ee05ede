using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Nightly;

/// <summary>Three accounts, registered as a program would. The third was copied from the second, and still has its token.</summary>
public static class Registration
{
    public static IServiceCollection AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDbtCloud()
            .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), configuration["DbtCloud:Accounts:spice:Token"])
            .AddAccount("guild", 70403103922126, new Uri("https://cd456.eu1.dbt.com"), configuration["DbtCloud:Accounts:guild:Token"])
            .AddAccount("sietch", 70403103922127, new Uri("https://ef789.us1.dbt.com"), configuration["DbtCloud:Accounts:guild:Token"]);
        return services;
    }
}
