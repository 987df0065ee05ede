using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddDbtCloud(builder.Configuration.GetRequiredSection("DbtCloud"));
await builder.Build().RunAsync();
