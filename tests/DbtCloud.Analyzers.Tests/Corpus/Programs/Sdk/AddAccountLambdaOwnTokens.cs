using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
foreach (IConfigurationSection section in builder.Configuration.GetSection("Dbt:Accounts").GetChildren())
{
    builder.Services.AddDbtCloud().AddAccount(section.Key, account =>
    {
        account.AccountId = section.GetValue<long>("Id");
        account.AccessUrl = section.GetValue<Uri>("Url");
        account.Token = section["Token"];
        account.MaxRetries = 5;
    });
}

builder.Build().Run();
