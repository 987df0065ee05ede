using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
string? token = builder.Configuration["Dbt:Token"];
foreach (IConfigurationSection section in builder.Configuration.GetSection("Dbt:Accounts").GetChildren())
{
    builder.Services.AddDbtCloud().AddAccount(section.Key, section.GetValue<long>("Id"), section.GetValue<Uri>("Url")!, token); // expect: DBTC1001
}

builder.Build().Run();
