using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Services.AddDbtCloud()
    .AddAccount("spice", account =>
    {
        account.AccountId = 70403103922125;
        account.AccessUrl = new Uri("https://ab123.us1.dbt.com");
        account.Token = builder.Configuration["Dbt:Token"];
    })
    .AddAccount("guild", account =>
    {
        account.AccountId = 70403103922126;
        account.AccessUrl = new Uri("https://cd456.us1.dbt.com");
        account.Token = builder.Configuration["Dbt:Token"]; // expect: DBTC1001
    });
builder.Build().Run();
