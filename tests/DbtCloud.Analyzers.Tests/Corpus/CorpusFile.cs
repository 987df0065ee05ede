namespace DbtCloud.Analyzers.Tests.Corpus;

/// <summary>One file of a program, as the analyzer sees it: expectations are cut out, token markers are replaced.</summary>
internal sealed record CorpusFile(string Name, string Text)
{
    public bool IsSource => Name.EndsWith(".cs", StringComparison.Ordinal);

    /// <summary>An <c>.editorconfig</c> or <c>.globalconfig</c>.</summary>
    public bool IsConfiguration => Name.EndsWith("config", StringComparison.Ordinal);

    public bool IsAdditional => !IsSource && !IsConfiguration;
}
