using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DbtCloud.Benchmarks.AnalyzerTime;

/// <summary>One run of the compiler over the generated project, with the compiler's own account of its analyzers.</summary>
internal sealed partial record Compilation(double CompilerSeconds, double AnalyzerSeconds)
{
    public static Compilation Run(GeneratedProject project, string? analyzer)
    {
        string output = Build(project, analyzer);
        double compiler = double.Parse(CompilerTime().Match(output).Groups["ms"].Value, CultureInfo.InvariantCulture) / 1000;
        if (analyzer is null)
        {
            return new Compilation(compiler, 0);
        }

        Match reported = AnalyzerTime().Match(output);
        if (!reported.Success)
        {
            throw new InvalidOperationException("The compiler reported no time for DbtCloud.Analyzers: it did not run them.\n" + output[Math.Max(0, output.Length - 2000)..]);
        }

        // The compiler writes <0.001 for what it cannot measure; that is then the most it can have been.
        return new Compilation(compiler, double.Parse(reported.Groups["s"].Value, CultureInfo.InvariantCulture));
    }

    private static string Build(GeneratedProject project, string? analyzer)
    {
        string argument = analyzer is null ? string.Empty : $"-p:AnalyzerUnderTest=\"{analyzer}\"";
        string log = Path.Combine(project.Folder, "obj", "build.log");
        ProcessStartInfo start = new("dotnet", $"build --no-restore --no-incremental --nologo -v q -clp:NoSummary -flp:\"Verbosity=detailed;PerformanceSummary;LogFile={log}\" -p:ReportAnalyzer=true {argument}")
        {
            WorkingDirectory = project.Folder,
        };
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0 ? File.ReadAllText(log) : throw new InvalidOperationException("The generated project did not build.");
    }

    [GeneratedRegex(@"^\s*(?<ms>\d+) ms\s+Csc\s+\d+ calls", RegexOptions.Multiline)]
    private static partial Regex CompilerTime();

    [GeneratedRegex(@"^\s*<?(?<s>[\d.]+)\s+<?\d+\s+DbtCloud\.Analyzers, ", RegexOptions.Multiline)]
    private static partial Regex AnalyzerTime();
}
