using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Tests.Corpus;

/// <summary>What one program gave.</summary>
internal sealed record CorpusOutcome(CorpusProgram Program, ImmutableArray<Diagnostic> CompileErrors, ImmutableArray<Diagnostic> Reported, ImmutableArray<FixOutcome> Fixes)
{
    public ImmutableArray<Finding> Found { get; } = [.. Reported.Select(FindingOf).Order()];

    public ImmutableArray<Finding> Missed => Difference(Program.Expected, Found);

    public ImmutableArray<Finding> False => Difference(Found, Program.Expected);

    public ImmutableArray<Finding> TooSevere =>
        Difference(Program.ExpectedInfo, [.. Reported.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Info).Select(FindingOf)]);

    public ImmutableArray<FixOutcome> BrokenFixes => [.. Fixes.Where(fix => !fix.Compiles || !fix.Silences)];

    public bool IsRight => CompileErrors.IsEmpty && Missed.IsEmpty && False.IsEmpty && TooSevere.IsEmpty && BrokenFixes.IsEmpty;

    public static Finding FindingOf(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return new Finding(Path.GetFileName(span.Path ?? string.Empty), span.StartLinePosition.Line + 1, diagnostic.Id);
    }

    public string Describe()
    {
        List<string> lines = [Program.Name];
        lines.AddRange(CompileErrors.Select(error => "  does not compile: " + error));
        lines.AddRange(Missed.Select(finding => "  missed: " + finding));
        lines.AddRange(Reported.Where(diagnostic => False.Contains(FindingOf(diagnostic))).Select(diagnostic => $"  false: {FindingOf(diagnostic)} {diagnostic.GetMessage(null)}"));
        lines.AddRange(TooSevere.Except(Missed).Select(finding => "  not information: " + finding));
        lines.AddRange(BrokenFixes.Select(fix => "  fix: " + fix));
        return string.Join(Environment.NewLine, lines);
    }

    private static ImmutableArray<Finding> Difference(ImmutableArray<Finding> all, ImmutableArray<Finding> without)
    {
        List<Finding> rest = [.. all];
        foreach (Finding finding in without)
        {
            rest.Remove(finding);
        }

        return [.. rest];
    }
}
