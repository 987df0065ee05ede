using System.CommandLine;
using DbtCloud.Benchmarks.Reliability.Chaos;
using DbtCloud.Benchmarks.Reliability.Soak;

Option<int> triggers = new("--triggers") { Description = "How many triggers.", DefaultValueFactory = _ => 10_000 };
Option<int> atOnce = new("--at-once") { Description = "How many of them at the same time.", DefaultValueFactory = _ => 100 };
Option<double> rate = new("--rate") { Description = "The share of requests that go wrong.", DefaultValueFactory = _ => 0.3 };
Option<int> seed = new("--seed") { Description = "Which ones do.", DefaultValueFactory = _ => 1 };
Option<int> jobs = new("--jobs") { Description = "How many jobs are triggered.", DefaultValueFactory = _ => 10 };
Command chaos = new("chaos", "Triggers jobs while connections break, servers fail and act late; no run may start twice.") { triggers, atOnce, rate, seed, jobs };
chaos.SetAction(async (arguments, cancellationToken) =>
{
    ChaosOptions options = new(arguments.GetValue(triggers), arguments.GetValue(atOnce), arguments.GetValue(rate), arguments.GetValue(seed), arguments.GetValue(jobs));
    ChaosFigures figures = await ChaosRun.RunAsync(options, cancellationToken);
    figures.Print(Console.Out);
    return figures.IsGood ? 0 : 1;
});

Option<double> minutes = new("--minutes") { Description = "How long.", DefaultValueFactory = _ => 30 };
Option<int> perSecond = new("--per-second") { Description = "How many calls begin each second.", DefaultValueFactory = _ => 20 };
Option<double> soakRate = new("--rate") { Description = "The share of requests that go wrong.", DefaultValueFactory = _ => 0.02 };
Command soak = new("soak", "Calls all the time; memory and sockets must stay as they are.") { minutes, perSecond, soakRate };
soak.SetAction(async (arguments, cancellationToken)
    => await SoakRun.RunAsync(new SoakOptions(TimeSpan.FromMinutes(arguments.GetValue(minutes)), arguments.GetValue(perSecond), arguments.GetValue(soakRate)), cancellationToken) ? 0 : 1);

Command server = new("soak-server", "Serves a soak; started by it.") { soakRate };
server.Hidden = true;
server.SetAction((arguments, cancellationToken) => SoakServer.ServeAsync(arguments.GetValue(soakRate), cancellationToken));

RootCommand root = new("What the client does on bad days, over a socket against the emulator.") { chaos, soak, server };
return await root.Parse(args).InvokeAsync();
