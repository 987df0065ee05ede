using System.CommandLine;
using DbtCloud.Analyzers.Sweep;

Argument<DirectoryInfo[]> folders = new("folders") { Description = "Trees of C# sources.", Arity = ArgumentArity.OneOrMore };
Option<FileInfo?> report = new("--report") { Description = "Also write the findings to this file." };
Option<int> slow = new("--slow") { Description = "Milliseconds from which on a body is listed.", DefaultValueFactory = _ => 100 };
Option<bool> bodies = new("--bodies") { Description = "Also run the engine alone, on one thread, and measure body by body." };

RootCommand command = new("Compiles any C# loosely, runs the analyzers over it and lists findings, crashes and slow bodies.") { folders, report, slow, bodies };
command.SetAction(async (arguments, cancellationToken) =>
{
    SweepReport results = new();
    foreach (SourceGroup group in arguments.GetRequiredValue(folders).SelectMany(SourceGroup.Find))
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
