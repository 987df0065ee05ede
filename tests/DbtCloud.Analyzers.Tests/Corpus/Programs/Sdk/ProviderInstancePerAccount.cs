using DbtCloud;
using Microsoft.Extensions.DependencyInjection;

internal sealed class FromVariable(string name) : IDbtCredentialProvider
{
    public ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(DbtToken.FromEnvironmentVariable(name));
}

public static class Registration
{
    public static void Add(IServiceCollection services) => services.AddDbtCloud()
        .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), _ => new FromVariable("DBT_TOKEN_SPICE"))
        .AddAccount("guild", 70403103922126, new Uri("https://cd456.us1.dbt.com"), _ => new FromVariable("DBT_TOKEN_GUILD"));
}
