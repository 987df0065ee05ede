using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Tests.Corpus;

/// <summary>Additional files and the configuration of one program.</summary>
internal sealed class CorpusOptions(AnalyzerConfigSet configuration) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(configuration.GlobalConfigOptions.AnalyzerOptions);

    public static AnalyzerOptions For(CorpusProgram program) => new(
        [.. program.Files.Where(file => file.IsAdditional).Select(file => new CorpusAdditionalText(CorpusCompiler.Root + file.Name, file.Text))],
        new CorpusOptions(ConfigurationOf(program)));

    public static AnalyzerConfigSet ConfigurationOf(CorpusProgram program) => AnalyzerConfigSet.Create<ImmutableArray<AnalyzerConfig>>(
        [.. program.Files.Where(file => file.IsConfiguration).Select(file => AnalyzerConfig.Parse(file.Text, CorpusCompiler.Root + file.Name))]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => For(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => For(textFile.Path);

    private Values For(string path) => new(configuration.GetOptionsForSourcePath(path).AnalyzerOptions);

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value) || values.TryGetValue(key.ToLowerInvariant(), out value);
    }
}
