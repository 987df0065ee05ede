using DbtCloud;
using Microsoft.Extensions.DependencyInjection;

public static class Registration
{
    public static void Add(IServiceCollection services) => services.AddDbtCloud()
        .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), "{{token:spice}}") // expect: DBTC1002
        .AddAccount("guild", 70403103922126, new Uri("https://cd456.us1.dbt.com"), new DbtToken("my-secret-of-old-form")) // expect: DBTC1002
        .AddAccount("sietch", 70403103922127, new Uri("https://ef789.us1.dbt.com"), "YOUR_TOKEN")
        .AddAccount("arrakeen", 70403103922128, new Uri("https://gh012.us1.dbt.com"), "<token>");
}
