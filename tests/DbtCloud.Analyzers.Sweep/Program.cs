using System.CommandLine;
using DbtCloud.Analyzers.Sweep;
using DbtCloud.Analyzers.Tests.Fuzz;

Argument<DirectoryInfo[]> folders = new("folders") { Description = "Trees of C# sources.", Arity = ArgumentArity.ZeroOrMore };
Option<FileInfo?> report = new("--report") { Description = "Also write the findings to this file." };
Option<int> slow = new("--slow") { Description = "Milliseconds from which on a body is listed.", DefaultValueFactory = _ => 100 };
Option<bool> bodies = new("--bodies") { Description = "Also run the engine alone, on one thread, and measure body by body." };
Option<bool> hostile = new("--hostile") { Description = "Also the programs of the fuzz tests that are made to hang an evaluator." };

RootCommand command = new("Compiles any C# loosely, runs the analyzers over it and lists findings, crashes and slow bodies.") { folders, report, slow, bodies, hostile };
command.SetAction(async (arguments, cancellationToken) =>
{
    SweepReport results = new();
    foreach (SourceGroup group in (arguments.GetValue(folders) ?? []).SelectMany(SourceGroup.Find).Concat(arguments.GetValue(hostile) ? SourceGroup.Write(HostilePrograms.All) : []))
    {
        await Sweeper.RunAsync(group, results, arguments.GetValue(bodies) ? arguments.GetValue(slow) : null, cancellationToken);
    }

    string text = results.ToText();
    Console.WriteLine(text);
    if (arguments.GetValue(report) is { } file)
    {
        await File.WriteAllTextAsync(file.FullName, text, cancellationToken);
    }

    return results.Crashes == 0 ? 0 : 1;
});
return await command.Parse(args).InvokeAsync();
