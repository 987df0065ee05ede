using DbtCloud;
using Microsoft.Extensions.DependencyInjection;

public static class Registration
{
    public static void Add(IServiceCollection services, IDbtCredentialProvider credentials) => services.AddDbtCloud()
        .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), _ => credentials)
        .AddAccount("guild", 70403103922126, new Uri("https://cd456.us1.dbt.com"), _ => credentials);

    public static DbtCloudClient[] Create(IDbtCredentialProvider credentials) =>
    [
        new(new DbtAccount(70403103922125, new Uri("https://ab123.us1.dbt.com")), credentials),
        new(new DbtAccount(70403103922126, new Uri("https://cd456.us1.dbt.com")), credentials),
    ];
}
