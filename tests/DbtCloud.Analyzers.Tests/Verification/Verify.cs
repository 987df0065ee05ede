using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace DbtCloud.Analyzers.Verification;

/// <summary>Runs a rule, or a rule and its fix, over a program in which <c>{|DBTC1001:…|}</c> marks what is to be found.</summary>
internal static class Verify
{
    private const string FirstFile = "/0/Test0.cs";

    /// <summary>The findings are exactly the marked ones.</summary>
    public static Task Diagnostics<TAnalyzer>(string source, Setup? setup = null, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        DiagnosticsTest<TAnalyzer> test = new(setup ?? Setup.Default);
        test.TestState.Sources.Insert(0, (FirstFile, SourceText.From(source)));
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>
    /// The marked findings are fixed one by one and by Fix All in document, project and solution, always with the same outcome,
    /// which compiles and has no finding but those that are marked in it.
    /// </summary>
    /// <param name="fixedSources">The outcome for <see cref="Setup.Sources"/>, where that differs.</param>
    public static Task Fix<TAnalyzer, TFix>(
        string source,
        string fixedSource,
        Setup? setup = null,
        IReadOnlyList<(string Name, string Text)>? fixedSources = null,
        int? iterations = null,
        int codeAction = 0)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        Setup used = setup ?? Setup.Default;
        FixTest<TAnalyzer, TFix> test = new(used) { CodeActionIndex = codeAction };
        test.TestState.Sources.Insert(0, (FirstFile, SourceText.From(source)));
        test.FixedState.Sources.Add((FirstFile, SourceText.From(fixedSource)));
        SetupExtensions.AddFiles(fixedSources is null ? used : used with { Sources = [.. fixedSources] }, test.FixedState);
        test.FixedState.InheritanceMode = StateInheritanceMode.AutoInherit;
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        test.BatchFixedState.MarkupHandling = MarkupMode.Allow;
        if (iterations is { } count)
        {
            test.NumberOfIncrementalIterations = count;
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The marked findings are there, and no fix is offered for them.</summary>
    public static Task NoFix<TAnalyzer, TFix>(string source, Setup? setup = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
        => Fix<TAnalyzer, TFix>(source, source, setup);
}
