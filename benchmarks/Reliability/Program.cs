using System.CommandLine;
using DbtCloud.Benchmarks.Reliability.Chaos;

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

RootCommand root = new("What the client does on bad days, over a socket against the emulator.") { chaos };
return await root.Parse(args).InvokeAsync();
