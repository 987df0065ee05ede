using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Tests.Corpus;

internal static class CorpusRun
{
    public static async Task<CorpusOutcome> RunAsync(CorpusProgram program, bool withFixes, CancellationToken cancellationToken)
    {
        CSharpCompilation compilation = CorpusCompiler.Compile(program);
        ImmutableArray<Diagnostic> reported = await AnalyzeAsync(compilation, program, cancellationToken);
        ImmutableArray<FixOutcome> fixes = withFixes ? await CorpusFixes.ApplyAsync(program, reported, cancellationToken) : [];
        return new CorpusOutcome(program, CorpusCompiler.Errors(compilation), reported, fixes);
    }

    /// <summary>Every diagnostic of every analyzer, <c>AD0001</c> for one that threw among them.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, CorpusProgram program, CancellationToken cancellationToken)
    {
        if (AnalyzerSet.Analyzers.IsEmpty)
        {
            return [];
        }

        CompilationWithAnalyzersOptions options = new(CorpusOptions.For(program), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        return await new CompilationWithAnalyzers(compilation, AnalyzerSet.Analyzers, options).GetAnalyzerDiagnosticsAsync(cancellationToken);
    }
}
