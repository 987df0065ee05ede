using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace Tour;

/// <summary>Builds samples/Legacy with the real compiler and shows what it said.</summary>
internal static partial class LegacyBuild
{
    private static string Configuration => typeof(LegacyBuild).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public static async Task<int> ShowAsync()
    {
        Stage.Open("What the compiler says about code from before: samples/Legacy");
        string project = Path.Combine(RepositoryRoot(), "samples", "Legacy");

        // The analyzers were built with this program. Rebuilding the project alone repeats its warnings each time.
        (int code, string output) = await RunAsync(project, "build", "--no-incremental", "--nologo", "-v:q", "-c", Configuration, "-p:BuildProjectReferences=false", "-p:DbtCloudAnalyzerMode=Default");
        List<string> findings = [.. Finding().Matches(output).Select(match => $"{Path.GetFileName(match.Groups["file"].Value)}{match.Groups["place"].Value} {match.Groups["text"].Value}").Distinct()];
        foreach (string finding in findings)
        {
            AnsiConsole.MarkupLineInterpolated($"  [yellow]{finding}[/]");
        }

        if (code != 0 || findings.Count == 0)
        {
            Stage.Say(output);
            Stage.Say(code != 0 ? "The build failed, which it should not outside of CI." : "The compiler found nothing, which is wrong.");
            return 1;
        }

        Stage.Say($"{findings.Count} warnings here. In CI the same build fails: CI=true dotnet build samples/Legacy");
        return 0;
    }

    private static async Task<(int Code, string Output)> RunAsync(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        process.StandardInput.Close();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    private static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DbtCloud.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tour has to run inside the repository: it builds samples/Legacy.");
    }

    [GeneratedRegex(@"^\s*(?<file>[^\r\n(]+)(?<place>\(\d+,\d+\)): warning (?<text>DBTC\d{4}: [^\r\n]*?)( \([^)]*\))?( \[[^\]\r\n]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
