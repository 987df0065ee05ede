using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Tests.Corpus;

/// <summary>What programs are compiled against: the references of this test project, read once.</summary>
internal static class CorpusReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> All = new(Read);

    public static ImmutableArray<MetadataReference> Project { get; } = [.. All.Value.Where(reference => !IsTestOnly(reference))];

    /// <summary>With the test framework: what makes a project a test project.</summary>
    public static ImmutableArray<MetadataReference> TestProject => All.Value;

    private static ImmutableArray<MetadataReference> Read()
    {
        string list = Path.Combine(AppContext.BaseDirectory, "test-references.txt");
        return
        [
            .. File.ReadAllLines(list)
                .Where(path => path.Length > 0 && !IsOurs(Path.GetFileName(path)))
                .DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }

    private static bool IsOurs(string file) =>
        file.StartsWith("DbtCloud.Analyzers", StringComparison.Ordinal) || file.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);

    private static bool IsTestOnly(MetadataReference reference)
    {
        string file = Path.GetFileName(reference.Display!);
        return file.StartsWith("xunit", StringComparison.OrdinalIgnoreCase)
            || file.StartsWith("Microsoft.Testing", StringComparison.Ordinal)
            || file.StartsWith("CsCheck", StringComparison.Ordinal);
    }
}
