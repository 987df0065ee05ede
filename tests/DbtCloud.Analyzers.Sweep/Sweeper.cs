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
    private const int Measurements = 3;

    private static readonly string[] Traces = ["dbt", "HttpClient", "RestClient", "Flurl", "WebRequest", "WebClient", "Refit"];

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
            await MeasureBodiesAsync(compilation, options, report, milliseconds, cancellationToken);
        }
    }

    /// <summary>Every body alone, in a compilation that knows no summary yet; the fastest of three, since the first pays for the binder.</summary>
    private static async Task MeasureBodiesAsync(CSharpCompilation compilation, AnalyzerOptions options, SweepReport report, int milliseconds, CancellationToken cancellationToken)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees.Where(IsCandidate))
        {
            foreach (MemberDeclarationSyntax member in (await tree.GetRootAsync(cancellationToken)).DescendantNodes().OfType<MemberDeclarationSyntax>().Where(HasBody))
            {
                TimeSpan fastest = await MeasureAsync(compilation, options, tree, member, cancellationToken);
                for (int again = 1; again < Measurements && fastest.TotalMilliseconds >= milliseconds; again++)
                {
                    TimeSpan next = await MeasureAsync(compilation, options, tree, member, cancellationToken);
                    fastest = next < fastest ? next : fastest;
                }

                report.AddBody(member.GetLocation().GetLineSpan(), fastest, fastest.TotalMilliseconds >= milliseconds);
            }
        }
    }

    private static async Task<TimeSpan> MeasureAsync(CSharpCompilation compilation, AnalyzerOptions options, SyntaxTree tree, SyntaxNode member, CancellationToken cancellationToken)
    {
        Compilation fresh = compilation.Clone();
        SemanticModel model = fresh.GetSemanticModel(tree);
        model.GetDiagnostics(member.Span, cancellationToken);
        CompilationWithAnalyzers analysis = new(fresh, Analyzers, new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        Stopwatch watch = Stopwatch.StartNew();
        await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, member.Span, cancellationToken);
        return watch.Elapsed;
    }

    private static bool IsCandidate(SyntaxTree tree)
    {
        string text = tree.GetText().ToString();
        return Traces.Any(trace => text.Contains(trace, StringComparison.OrdinalIgnoreCase));
    }

    private static bool HasBody(MemberDeclarationSyntax member) => member switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        PropertyDeclarationSyntax property => property.ExpressionBody is not null || property.AccessorList?.Accessors.Any(accessor => accessor.Body is not null) == true,
        GlobalStatementSyntax => true,
        _ => false,
    };
}
