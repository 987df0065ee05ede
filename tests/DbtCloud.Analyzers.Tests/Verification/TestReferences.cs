using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Verification;

/// <summary>What programs under test are compiled against: the references that came with the restore of this project.</summary>
internal static class TestReferences
{
    private static readonly string[] OwnTools =
    [
        "CsCheck", "DbtCloud.Analyzers", "DbtCloud.Analyzers.CodeFixes", "Microsoft.ApplicationInsights", "Microsoft.CodeAnalysis",
        "Microsoft.Testing", "Microsoft.VisualStudio.Composition", "Microsoft.VisualStudio.Validation", "System.Composition",
    ];

    private static readonly ImmutableArray<(string Name, MetadataReference Reference)> All = Read();

    /// <summary>The shared frameworks, RestSharp, Flurl, Refit and DbtCloud.Client; no test framework.</summary>
    public static ImmutableArray<MetadataReference> Application { get; } =
        [.. All.Where(file => !IsTestFramework(file.Name)).Select(file => file.Reference)];

    /// <summary>The same with xunit: what a test project sees.</summary>
    public static ImmutableArray<MetadataReference> TestProject { get; } = [.. All.Select(file => file.Reference)];

    /// <summary>The same as <see cref="Application"/> without the SDK: what a project sees that only takes the analyzers.</summary>
    public static ImmutableArray<MetadataReference> WithoutClient { get; } =
        [.. All.Where(file => !IsTestFramework(file.Name) && file.Name != "DbtCloud.Client").Select(file => file.Reference)];

    private static bool IsTestFramework(string name) => name.StartsWith("xunit", StringComparison.Ordinal);

    private static ImmutableArray<(string Name, MetadataReference Reference)> Read()
        => [.. from path in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "test-references.txt"))
               let name = Path.GetFileNameWithoutExtension(path)
               where !OwnTools.Any(tool => name == tool || name.StartsWith(tool + ".", StringComparison.Ordinal))
               select (name, (MetadataReference)MetadataReference.CreateFromFile(path))];
}
