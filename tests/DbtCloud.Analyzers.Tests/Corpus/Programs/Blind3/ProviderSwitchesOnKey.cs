using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Sdk.Switching;

internal sealed class SwitchingProvider : IDbtCredentialProvider
{
    private readonly IConfiguration _configuration;

    public SwitchingProvider(IConfiguration configuration) => _configuration = configuration;

    public ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default)
    {
        string? value = context.Account.Key switch
        {
            "core" => _configuration["Dbt:CorePat"],
            "edge" => _configuration["Dbt:EdgePat"],
            _ => null,
        };

        if (context.RejectedToken is not null)
        {
            value = _configuration[$"Dbt:{context.Account.Key}:NextPat"];
        }

        return value is null
            ? throw new InvalidOperationException($"No token for {context.Account}")
            : ValueTask.FromResult(new DbtToken(value));
    }
}

public static class Composition
{
    public static void Compose(IServiceCollection services)
    {
        services.AddSingleton<SwitchingProvider>();
        services.AddDbtCloud()
            .AddAccount("core", 70403103981201, new Uri("https://co812.us1.dbt.com"), provider => provider.GetRequiredService<SwitchingProvider>())
            .AddAccount("edge", 70403103981202, new Uri("https://ed812.us1.dbt.com"), provider => provider.GetRequiredService<SwitchingProvider>());
    }
}
