using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Tests.Corpus;

/// <summary>Additional files and <c>.editorconfig</c> values of one program.</summary>
internal sealed class CorpusOptions : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet? configuration;

    public CorpusOptions(CorpusProgram program)
    {
        CorpusFile? file = program.Files.FirstOrDefault(candidate => candidate.IsEditorConfig);
        configuration = file is null ? null : AnalyzerConfigSet.Create<ImmutableArray<AnalyzerConfig>>([AnalyzerConfig.Parse(file.Text, CorpusCompiler.Root + file.Name)]);
        GlobalOptions = new Values(ImmutableDictionary<string, string>.Empty);
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public static AnalyzerOptions For(CorpusProgram program) => new(
        [.. program.Files.Where(file => !file.IsSource && !file.IsEditorConfig).Select(file => new CorpusAdditionalText(CorpusCompiler.Root + file.Name, file.Text))],
        new CorpusOptions(program));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => For(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => For(textFile.Path);

    private Values For(string path) =>
        new(configuration?.GetOptionsForSourcePath(path).AnalyzerOptions ?? ImmutableDictionary<string, string>.Empty);

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value) || values.TryGetValue(key.ToLowerInvariant(), out value);
    }
}
