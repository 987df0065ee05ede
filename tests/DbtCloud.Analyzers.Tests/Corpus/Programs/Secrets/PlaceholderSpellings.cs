using DbtCloud;
using Microsoft.Extensions.DependencyInjection;

public static class Sample
{
    public static void Add(IServiceCollection services) => services.AddDbtCloud()
        .AddAccount("a", 1, new Uri("https://ab123.us1.dbt.com"), "<token>")
        .AddAccount("b", 2, new Uri("https://ab123.us1.dbt.com"), "YOUR_TOKEN")
        .AddAccount("c", 3, new Uri("https://ab123.us1.dbt.com"), "xxxx")
        .AddAccount("d", 4, new Uri("https://ab123.us1.dbt.com"), "")
        .AddAccount("e", 5, new Uri("https://ab123.us1.dbt.com"), "<your personal access token>");
}
