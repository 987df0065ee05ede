using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>A column as the warehouse has it.</summary>
/// <param name="key">The key that it stands under.</param>
/// <param name="json">The column as it came.</param>
public sealed class CatalogColumn(string key, JsonElement json) : ArtifactEntry(json)
{
    /// <summary>Gets the name.</summary>
    public string Name => Text("name") ?? key;

    /// <summary>Gets the type in the warehouse.</summary>
    public string? Type => Text("type");

    /// <summary>Gets the position.</summary>
    public long? Index => Whole("index");

    /// <summary>Gets the comment.</summary>
    public string? Comment => Text("comment");
}
