using DbtCloud;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddDbtCloud(builder.Configuration.GetSection("DbtCloud"));
await builder.Build().StartAsync();
