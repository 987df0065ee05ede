using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Sdk.Loops;

public static class AccountsModule
{
    private static readonly (string Key, long Id, string Prefix)[] Known =
    [
        ("ops", 70403103966001, "op966"),
        ("lab", 70403103966002, "lb966"),
    ];

    public static IServiceCollection AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        var pat = configuration.GetValue<string>("DbtCloud:Pat");
        var dbt = services.AddDbtCloud();
        foreach (var known in Known)
        {
            dbt.AddAccount(known.Key, options =>
            {
                options.AccountId = known.Id;
                options.AccessUrl = new Uri($"https://{known.Prefix}.us1.dbt.com");
                options.Token = pat; // expect: DBTC1001
                options.MaxRetries = 5;
            });
        }

        return services;
    }
}
