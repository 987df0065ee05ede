namespace DbtCloud.Artifacts;

/// <summary>How a manifest is read.</summary>
public sealed class ManifestReadOptions : ArtifactReadOptions
{
    /// <summary>
    /// Gets the sections whose entries are given, by their names in the manifest (see <see cref="ManifestSections"/>).
    /// Default: all that describe the project, without macros and what is disabled. A section that is not named is skipped without being held.
    /// </summary>
    public ICollection<string> Sections { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        ManifestSections.Nodes,
        ManifestSections.Sources,
        ManifestSections.Exposures,
        ManifestSections.Metrics,
        ManifestSections.Groups,
        ManifestSections.SemanticModels,
        ManifestSections.SavedQueries,
        ManifestSections.UnitTests,
        ManifestSections.Functions,
    };
}
