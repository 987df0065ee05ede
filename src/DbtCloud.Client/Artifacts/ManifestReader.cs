using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>Reads <c>manifest.json</c> entry by entry: what the project consists of. Manifests of every schema version have this core.</summary>
public sealed class ManifestReader : ArtifactReader<ManifestNode>
{
    // As large as the project, and a repetition of what the nodes say.
    private static readonly HashSet<string> Large = new(StringComparer.Ordinal) { "parent_map", "child_map", "group_map", "docs", "files" };

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        ManifestSections.Nodes, ManifestSections.Sources, ManifestSections.Macros, ManifestSections.Exposures, ManifestSections.Metrics,
        ManifestSections.Groups, ManifestSections.SemanticModels, ManifestSections.SavedQueries, ManifestSections.UnitTests,
        ManifestSections.Functions, ManifestSections.Disabled,
    };

    private readonly ICollection<string> sections;

    /// <summary>Initializes a reader of a stream, which it does not dispose.</summary>
    /// <param name="stream">The manifest.</param>
    /// <param name="options">Which sections, and how much memory.</param>
    public ManifestReader(Stream stream, ManifestReadOptions? options = null)
        : base(stream, options ??= new ManifestReadOptions()) => sections = options.Sections;

    internal ManifestReader(Func<CancellationToken, ValueTask<Stream>> open, ManifestReadOptions? options)
        : base(open, options ??= new ManifestReadOptions()) => sections = options.Sections;

    private protected override ArtifactMember KindOf(string member)
        => sections.Contains(member) ? ArtifactMember.Entries
            : Known.Contains(member) || Large.Contains(member) ? ArtifactMember.Skipped
            : ArtifactMember.Other;

    private protected override ManifestNode Create(string section, string? key, JsonElement json) => new(section, key, json);
}
