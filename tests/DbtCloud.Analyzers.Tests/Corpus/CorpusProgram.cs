using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace DbtCloud.Analyzers.Tests.Corpus;

/// <summary>A program whose verdicts are marked in its own text.</summary>
/// <param name="Name">Area and file or folder name, as in <c>Urls/Interpolated</c>.</param>
/// <param name="Files">Sources, additional files and at most one <c>.editorconfig</c>.</param>
/// <param name="Expected">One entry for each id of each <c>// expect:</c>.</param>
/// <param name="ExpectedInfo">The part of <paramref name="Expected"/> that must be reported as information only.</param>
/// <param name="Headers">The comments of the form <c>// name: value</c> before the first line of code.</param>
internal sealed record CorpusProgram(
    string Name,
    ImmutableArray<CorpusFile> Files,
    ImmutableArray<Finding> Expected,
    ImmutableArray<Finding> ExpectedInfo,
    ImmutableDictionary<string, string> Headers)
{
    public bool Nullable => Headers.GetValueOrDefault("nullable") != "off";

    public bool ImplicitUsings => Headers.GetValueOrDefault("implicit-usings") != "off";

    public bool IsTestProject => Headers.GetValueOrDefault("references", string.Empty).Contains("xunit", StringComparison.Ordinal);

    /// <summary>False for a program in a newer C# than the Roslyn under test knows.</summary>
    public bool IsForThisCompiler =>
        !Headers.TryGetValue("csharp", out string? version) || Enum.IsDefined((LanguageVersion)(int.Parse(version, CultureInfo.InvariantCulture) * 100));

    public override string ToString() => Name;
}
