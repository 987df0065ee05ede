using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Verification;

/// <summary>Compiles a program and runs analyzers over it, as a build does.</summary>
internal static class AnalyzerRun
{
    /// <summary>The program's compilation; the test fails where it does not compile.</summary>
    public static CSharpCompilation Compile(string source, Setup setup, string name = "Program.cs")
    {
        CSharpCompilation compilation = CompileLoosely(source, setup, name);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    /// <summary>The program's compilation, errors and all.</summary>
    public static CSharpCompilation CompileLoosely(string source, Setup setup, string name = "Program.cs")
    {
        IEnumerable<(string Name, string Text)> files = [(name, source), .. setup.Sources, ("GlobalUsings.g.cs", setup.ImplicitUsings)];
        AnalyzerConfigSet configuration = Configuration(setup);
        CSharpParseOptions parse = setup.ParseOptions();
        IEnumerable<SyntaxTree> trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Text, parse, "/" + file.Name));
        return CSharpCompilation.Create(
            "UnderTest",
            trees,
            setup.References,
            setup.CompilationOptions().WithSyntaxTreeOptionsProvider(new ConfiguredSeverities(configuration)));
    }

    /// <summary>The findings that a build prints: suppressed ones are gone, severities are the configured ones.</summary>
    public static Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(string source, Setup setup, params DiagnosticAnalyzer[] analyzers)
        => DiagnosticsAsync(Compile(source, setup), setup, analyzers);

    /// <summary>The findings that a build prints for a compilation, in the order of files and positions.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(CSharpCompilation compilation, Setup setup, params DiagnosticAnalyzer[] analyzers)
    {
        CompilationWithAnalyzers run = WithAnalyzers(compilation, setup, analyzers);
        ImmutableArray<Diagnostic> found = await run.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found
            .Where(diagnostic => !diagnostic.IsSuppressed)
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The analysis of a compilation, in which an analyzer's exception fails the test.</summary>
    public static CompilationWithAnalyzers WithAnalyzers(CSharpCompilation compilation, Setup setup, params DiagnosticAnalyzer[] analyzers)
    {
        ImmutableArray<AdditionalText> files = [.. setup.AdditionalFiles.Select(file => new TextInMemory("/" + file.Name, file.Text))];
        AnalyzerOptions options = new(files, new ConfiguredOptions(Configuration(setup)));
        return compilation.WithAnalyzers(
            [.. analyzers],
            new CompilationWithAnalyzersOptions(
                options,
                onAnalyzerException: static (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer.GetType().Name} failed", exception),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));
    }

    private static AnalyzerConfigSet Configuration(Setup setup)
        => AnalyzerConfigSet.Create(setup.ConfigurationFiles().Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToImmutableArray());
}
