using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>One entry of a manifest: a model, a test, a source, an exposure, ...; see <see cref="Section"/> and <see cref="ResourceType"/>.</summary>
/// <param name="section">The section of the manifest that it stands in; see <see cref="ManifestSections"/>.</param>
/// <param name="key">The key that it stands under, its unique id.</param>
/// <param name="json">The entry as it came.</param>
public sealed class ManifestNode(string section, string? key, JsonElement json) : ArtifactEntry(json)
{
    /// <summary>Gets the section of the manifest that it stands in; see <see cref="ManifestSections"/>.</summary>
    public string Section { get; } = section;

    /// <summary>Gets the unique id, for example <c>model.shop.orders</c>.</summary>
    public string? UniqueId => Text("unique_id") ?? key;

    /// <summary>Gets what it is: <c>model</c>, <c>test</c>, <c>seed</c>, <c>snapshot</c>, <c>source</c>, <c>exposure</c>, ...</summary>
    public string? ResourceType => Text("resource_type");

    /// <summary>Gets the name.</summary>
    public string? Name => Text("name");

    /// <summary>Gets the name of the project or package that it comes from.</summary>
    public string? PackageName => Text("package_name");

    /// <summary>Gets the path within the resource folder.</summary>
    public string? Path => Text("path");

    /// <summary>Gets the path within the project.</summary>
    public string? OriginalFilePath => Text("original_file_path");

    /// <summary>Gets the qualified name: project, folders, name.</summary>
    public IReadOnlyList<string> Fqn => Texts("fqn");

    /// <summary>Gets the database of its relation.</summary>
    public string? Database => Text("database");

    /// <summary>Gets the schema of its relation.</summary>
    public string? Schema => Text("schema");

    /// <summary>Gets the name of its relation within the schema.</summary>
    public string? Alias => Text("alias");

    /// <summary>Gets the full name of its relation, quoted as the warehouse wants it.</summary>
    public string? RelationName => Text("relation_name");

    /// <summary>Gets the description.</summary>
    public string? Description => Text("description");

    /// <summary>Gets the tags.</summary>
    public IReadOnlyList<string> Tags => Texts("tags");

    /// <summary>Gets what the project's authors noted about it.</summary>
    public JsonElement? Meta => Member("meta");

    /// <summary>Gets the configuration; it differs from adapter to adapter.</summary>
    public JsonElement? Config => Member("config");

    /// <summary>Gets how it is materialized, for example <c>table</c> or <c>incremental</c>.</summary>
    public string? Materialized => TextOf(Member("config", "materialized"));

    /// <summary>Gets the code as written; null where it has none. Manifests before v7 call it <c>raw_sql</c>.</summary>
    public string? RawCode => Text("raw_code") ?? Text("raw_sql");

    /// <summary>Gets the code as compiled; null where it was not. Manifests before v7 call it <c>compiled_sql</c>.</summary>
    public string? CompiledCode => Text("compiled_code") ?? Text("compiled_sql");

    /// <summary>Gets the language of the code, <c>sql</c> or <c>python</c>.</summary>
    public string? Language => Text("language");

    /// <summary>Gets the checksum of the file that it is written in.</summary>
    public string? Checksum => TextOf(Member("checksum", "checksum"));

    /// <summary>Gets the unique ids of the entries that it is made from.</summary>
    public IReadOnlyList<string> DependsOnNodes => TextsOf(Member("depends_on", "nodes"));

    /// <summary>Gets the unique ids of the macros that it calls.</summary>
    public IReadOnlyList<string> DependsOnMacros => TextsOf(Member("depends_on", "macros"));

    /// <summary>Gets the documented columns.</summary>
    public IReadOnlyList<ManifestColumn> Columns => [.. Members("columns").Select(static column => new ManifestColumn(column.Name, column.Value))];

    /// <summary>Gets the group that it belongs to.</summary>
    public string? Group => Text("group");

    /// <summary>Gets who may refer to it: <c>private</c>, <c>protected</c> or <c>public</c>; models only.</summary>
    public string? Access => Text("access");

    /// <summary>Gets the version of a versioned model.</summary>
    public string? Version => Text("version");

    /// <summary>Gets the name of the source that a table belongs to; sources only.</summary>
    public string? SourceName => Text("source_name");

    /// <summary>Gets the name of the table in the warehouse; sources only.</summary>
    public string? Identifier => Text("identifier");

    /// <summary>Gets the unique id of the entry that a test tests; tests only.</summary>
    public string? AttachedNode => Text("attached_node");
}
