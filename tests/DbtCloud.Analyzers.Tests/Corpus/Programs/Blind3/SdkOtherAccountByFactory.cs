using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddDbtCloud()
    .AddAccount("spice", 70403103982701, new Uri("https://sp827.us1.dbt.com"), builder.Configuration["DbtCloud:Accounts:spice:Token"])
    .AddAccount("guild", 70403103982702, new Uri("https://gu827.us1.dbt.com"), builder.Configuration["DbtCloud:Accounts:guild:Token"]);
using var host = builder.Build();

var clients = host.Services.GetRequiredService<IDbtCloudClientFactory>();
var spice = clients.GetClient("spice");

using var licenses = await spice.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103982701/licenses/"));
using var others = await spice.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103982702/licenses/")); // expect: DBTC3001
using var right = await clients.GetClient("guild").SendAsync(new HttpRequestMessage(HttpMethod.Get, $"api/v2/accounts/{70403103982702}/licenses/"));
using var own = await spice.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"api/v3/accounts/{spice.Account.Id}/audit-logs/"));
Console.WriteLine($"{licenses.StatusCode} {others.StatusCode} {right.StatusCode} {own.StatusCode}");
