using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Sweep;

internal static class Sweeper
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. Assembly.Load("DbtCloud.Analyzers").GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static async Task RunAsync(SourceGroup group, SweepReport report, int? slowBody, CancellationToken cancellationToken)
    {
        CSharpCompilation compilation = LooseCompiler.Compile(group);
        report.AddSources(compilation.SyntaxTrees);
        AnalyzerOptions options = new([.. group.Settings.Select(file => new FileText(file))]);
        CompilationWithAnalyzers analysis = new(compilation, Analyzers, new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: true, logAnalyzerExecutionTime: true));

        Stopwatch watch = Stopwatch.StartNew();
        AnalysisResult result = await analysis.GetAnalysisResultAsync(cancellationToken);
        report.AddResult(group.Name, result, watch.Elapsed);
        if (slowBody is { } milliseconds)
        {
            BodyClock.Measure(compilation, options, report, milliseconds, cancellationToken);
        }
    }
}
