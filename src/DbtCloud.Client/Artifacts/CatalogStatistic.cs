using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>A figure that the adapter collects.</summary>
/// <param name="key">The key that it stands under.</param>
/// <param name="json">The figure as it came.</param>
public sealed class CatalogStatistic(string key, JsonElement json) : ArtifactEntry(json)
{
    /// <summary>Gets the id, for example <c>bytes</c>.</summary>
    public string Id => Text("id") ?? key;

    /// <summary>Gets the name for people.</summary>
    public string? Label => Text("label");

    /// <summary>Gets the value: a number, a text or a flag.</summary>
    public JsonElement? Value => Member("value");

    /// <summary>Gets a value indicating whether it is meant to be shown.</summary>
    public bool? IsIncluded => Flag("include");

    /// <summary>Gets the description.</summary>
    public string? Description => Text("description");
}
