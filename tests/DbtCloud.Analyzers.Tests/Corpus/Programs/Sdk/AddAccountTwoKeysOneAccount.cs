using DbtCloud;
using Microsoft.Extensions.DependencyInjection;

public static class Registration
{
    public static void Add(IServiceCollection services)
    {
        DbtToken token = DbtToken.FromEnvironmentVariable("DBT_TOKEN");
        services.AddDbtCloud()
            .AddAccount("interactive", 70403103922125, new Uri("https://ab123.us1.dbt.com"), token)
            .AddAccount("batch", 70403103922125, new Uri("https://ab123.us1.dbt.com"), token);
    }
}
