using DbtCloud;
using DbtCloud.Emulator;
using DbtCloud.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Tour;

Stage.SetUp();
Stage.Open("A dbt Cloud in this process, with two accounts");
await using DbtCloudEmulator cloud = await DbtCloudEmulator.StartAsync(options => options.SeparateHosts = true);
cloud.Seed("demo");
(EmulatedAccount roastery, EmulatedAccount bakery) = (cloud.Accounts[0], cloud.Accounts[1]);
EmulatedJob nightly = roastery.AddJob("Tour", options =>
{
    options.ExecuteSteps.Add("dbt deps");
    options.ExecuteSteps.Add("dbt build");
    options.StepDuration = TimeSpan.FromSeconds(1);
    options.LogLines = 20;
});
foreach (EmulatedAccount account in cloud.Accounts)
{
    Stage.Say($"{account.Name}: account {account.AccountId} at {account.AccessUrl}");
}

Stage.Open("Two accounts, each with a token of its own");
HostApplicationBuilder builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
builder.Services.AddDbtCloud()
    .AddAccount("roastery", roastery.AccountId, roastery.AccessUrl, new DbtToken(roastery.ServiceToken))
    .AddAccount("bakery", bakery.AccountId, bakery.AccessUrl, new DbtToken(bakery.ServiceToken));
using IHost host = builder.Build();
await host.StartAsync();
IDbtCloudClientFactory clients = host.Services.GetRequiredService<IDbtCloudClientFactory>();
DbtCloudClient client = clients.GetClient("roastery");
Stage.Say($"A client is one account, and hides its token: {client.Account}, {new DbtToken(roastery.ServiceToken)}");

await JobList.ShowAsync(client);
Run finished = await RunView.TriggerAndFollowAsync(client, nightly.Id);
await ArtifactDownload.ShowAsync(client, finished.Id);
await Refusals.ShowAsync(client, bakery, roastery);
await host.StopAsync();

int code = await LegacyBuild.ShowAsync();
Stage.Open("What to run next");
Stage.Say("dotnet test                                  the tests, against the same emulator");
Stage.Say("dotnet run --project src/DbtCloud.Emulator.Host -- --urls http://127.0.0.1:5080 --seed demo");
Stage.Say("                                             the emulator on its own, for your programs");
Stage.Say("dotnet add package DbtCloud.Client           in a project of yours; docs/guides/getting-started.md");
return code;
