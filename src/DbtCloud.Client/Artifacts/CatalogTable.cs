using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>One relation as the warehouse has it.</summary>
/// <param name="section">The section of the catalog, <c>nodes</c> or <c>sources</c>.</param>
/// <param name="key">The key that it stands under, its unique id.</param>
/// <param name="json">The relation as it came.</param>
public sealed class CatalogTable(string section, string? key, JsonElement json) : ArtifactEntry(json)
{
    /// <summary>Gets the section of the catalog, <c>nodes</c> or <c>sources</c>.</summary>
    public string Section { get; } = section;

    /// <summary>Gets the unique id of its node in the manifest.</summary>
    public string? UniqueId => Text("unique_id") ?? key;

    /// <summary>Gets what it is in the warehouse, for example <c>BASE TABLE</c> or <c>VIEW</c>.</summary>
    public string? Type => TextOf(Member("metadata", "type"));

    /// <summary>Gets the database.</summary>
    public string? Database => TextOf(Member("metadata", "database"));

    /// <summary>Gets the schema.</summary>
    public string? Schema => TextOf(Member("metadata", "schema"));

    /// <summary>Gets the name.</summary>
    public string? Name => TextOf(Member("metadata", "name"));

    /// <summary>Gets the owner.</summary>
    public string? Owner => TextOf(Member("metadata", "owner"));

    /// <summary>Gets the comment.</summary>
    public string? Comment => TextOf(Member("metadata", "comment"));

    /// <summary>Gets the columns.</summary>
    public IReadOnlyList<CatalogColumn> Columns => [.. Members("columns").Select(static column => new CatalogColumn(column.Name, column.Value))];

    /// <summary>Gets the figures that the adapter collects, such as rows and bytes.</summary>
    public IReadOnlyList<CatalogStatistic> Statistics => [.. Members("stats").Select(static figure => new CatalogStatistic(figure.Name, figure.Value))];
}
