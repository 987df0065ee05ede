using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using CorpusFinding = DbtCloud.Analyzers.Tests.Corpus.Finding;
using DbtCloud.Analyzers.Tests.Corpus;

namespace DbtCloud.Analyzers.Live;

/// <summary>Every program of the corpus as an editor sees it: each file in a fresh compilation, by itself.</summary>
public sealed class CorpusLiveTests
{
    private const string OnlyInBuilds = "DBTC1004";

    [Fact]
    public async Task Every_finding_of_the_corpus_shows_in_its_open_file()
    {
        ConcurrentBag<string> wrong = [];
        await Parallel.ForEachAsync(CorpusResults.Programs, TestContext.Current.CancellationToken, async (program, cancellation) =>
        {
            ImmutableArray<CorpusFinding> built = [.. (await BuiltAsync(program, cancellation)).Where(finding => finding.Rule != OnlyInBuilds).Order()];
            ImmutableArray<CorpusFinding> live = [.. (await LiveAsync(program, cancellation)).Select(CorpusOutcome.FindingOf).Order()];
            if (!built.SequenceEqual(live))
            {
                wrong.Add($"{program.Name}: a build finds {string.Join(", ", built)}; live are {string.Join(", ", live)}");
            }
        });

        Assert.Empty(wrong.Order());
    }

    // That a build finds what is marked is what the corpus' own tests say.
    private static async Task<ImmutableArray<CorpusFinding>> BuiltAsync(CorpusProgram program, CancellationToken cancellationToken)
        => KnownGaps.Names.Contains(program.Name)
            ? [.. (await CorpusRun.AnalyzeAsync(CorpusCompiler.Compile(program), program, cancellationToken)).Select(CorpusOutcome.FindingOf)]
            : program.Expected;

    private static async Task<List<Diagnostic>> LiveAsync(CorpusProgram program, CancellationToken cancellationToken)
    {
        List<Diagnostic> found = [];
        for (int index = 0; index < CorpusCompiler.Compile(program).SyntaxTrees.Length; index++)
        {
            CompilationWithAnalyzers run = Fresh(program);
            SemanticModel model = run.Compilation.GetSemanticModel(run.Compilation.SyntaxTrees.ElementAt(index));
            found.AddRange(await run.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellationToken));
            found.AddRange(await run.GetAnalyzerSyntaxDiagnosticsAsync(model.SyntaxTree, cancellationToken));
        }

        foreach (AdditionalText file in CorpusOptions.For(program).AdditionalFiles)
        {
            CompilationWithAnalyzers run = Fresh(program);
            AdditionalText same = run.AnalysisOptions.Options!.AdditionalFiles.Single(candidate => candidate.Path == file.Path);
            found.AddRange((await run.GetAnalysisResultAsync(same, cancellationToken)).GetAllDiagnostics());
        }

        return found;
    }

    private static CompilationWithAnalyzers Fresh(CorpusProgram program)
        => new(CorpusCompiler.Compile(program), AnalyzerSet.Analyzers, new CompilationWithAnalyzersOptions(CorpusOptions.For(program), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
}
