using DbtCloud;
using Microsoft.Extensions.DependencyInjection;

public static class Registration
{
    [DbtTokenShared("both ids are one tenant's sandbox, agreed with the platform team")]
    public static void Add(IServiceCollection services)
    {
        DbtToken token = DbtToken.FromEnvironmentVariable("DBT_SANDBOX_TOKEN");
        services.AddDbtCloud()
            .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), token)
            .AddAccount("guild", 70403103922126, new Uri("https://cd456.us1.dbt.com"), token);
    }
}

[DbtTokenShared("load test")]
public sealed class Load
{
    private readonly DbtToken token = DbtToken.FromEnvironmentVariable("DBT_LOAD_TOKEN");

    public DbtCloudClient[] Create() =>
    [
        new(new DbtAccount(70403103922125, new Uri("https://ab123.us1.dbt.com")), token),
        new(new DbtAccount(70403103922126, new Uri("https://cd456.us1.dbt.com")), token),
    ];
}
