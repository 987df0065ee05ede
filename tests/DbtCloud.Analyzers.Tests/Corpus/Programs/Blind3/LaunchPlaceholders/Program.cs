using DbtCloud;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddDbtCloud()
    .AddAccount("north", 70403103959001, new Uri("https://no959.us1.dbt.com"), DbtToken.FromEnvironmentVariable("DBT_TOKEN_NORTH"))
    .AddAccount("south", 70403103959002, new Uri("https://so959.us1.dbt.com"), DbtToken.FromEnvironmentVariable("DBT_TOKEN_SOUTH"));
using var host = builder.Build();
foreach (var account in host.Services.GetRequiredService<IDbtCloudClientFactory>().Accounts)
{
    Console.WriteLine(account);
}
