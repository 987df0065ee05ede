using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

HostApplicationBuilder builder = Host.CreateApplicationBuilder();
IConfiguration configuration = builder.Configuration;
Uri server = new(configuration["SERVER"]!);
DbtToken token = DbtToken.FromEnvironmentVariable("SPICE_TOKEN");
try
{
    IDbtCloudBuilder accounts = builder.Services.AddDbtCloud();
    switch (args[0])
    {
        case "missing-token":
            accounts.AddAccount("spice", 70403103922125, server, configuration["Nobody:Set:This"]);
            break;
        case "unset-variable":
            accounts.AddAccount("spice", 70403103922125, server, DbtToken.FromEnvironmentVariable("NOBODY_SET_THIS"));
            break;
        case "no-account-id":
            accounts.AddAccount("spice", 0, server, token);
            break;
        case "http":
            accounts.AddAccount("spice", 70403103922125, new Uri("http://ab123.us1.dbt.com"), token);
            break;
        case "malformed-url":
            configuration["Bad:Accounts:spice:AccountId"] = "70403103922125";
            configuration["Bad:Accounts:spice:AccessUrl"] = "ab123.us1.dbt.com";
            configuration["Bad:Accounts:spice:Token"] = configuration["SPICE_TOKEN"];
            builder.Services.AddDbtCloud(configuration.GetSection("Bad"));
            break;
        case "duplicated-key":
            accounts.AddAccount("spice", 70403103922125, server, token);
            accounts.AddAccount("spice", 70403103922126, server, DbtToken.FromEnvironmentVariable("ANOTHER_TOKEN"));
            break;
        case "shared-token":
            accounts.AddAccount("spice", 70403103922125, server, token);
#pragma warning disable DBTC1001 // What the analyzer would have said, the client says at start.
            accounts.AddAccount("guild", 70403103922126, server, token);
#pragma warning restore DBTC1001
            break;
        case "nothing-wrong":
            accounts.AddAccount("spice", 70403103922125, server, token);
            break;
        default:
            throw new ArgumentException($"No case is called {args[0]}.");
    }

    using IHost host = builder.Build();
    await host.StartAsync();
    Console.WriteLine("started");
    await host.StopAsync();
    return 0;
}
catch (DbtCloudConfigurationException error)
{
    Console.WriteLine($"refused: {error.Message}");
    return 3;
}
