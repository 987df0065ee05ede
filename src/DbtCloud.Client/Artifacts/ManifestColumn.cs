using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>A column that the project documents.</summary>
/// <param name="key">The key that it stands under.</param>
/// <param name="json">The column as it came.</param>
public sealed class ManifestColumn(string key, JsonElement json) : ArtifactEntry(json)
{
    /// <summary>Gets the name.</summary>
    public string Name => Text("name") ?? key;

    /// <summary>Gets the description.</summary>
    public string? Description => Text("description");

    /// <summary>Gets the type, where the project states it.</summary>
    public string? DataType => Text("data_type");

    /// <summary>Gets the tags.</summary>
    public IReadOnlyList<string> Tags => Texts("tags");

    /// <summary>Gets what the project's authors noted about it.</summary>
    public JsonElement? Meta => Member("meta");
}
