using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>Reads <c>catalog.json</c> table by table: what the warehouse says of the project's relations.</summary>
public sealed class CatalogReader : ArtifactReader<CatalogTable>
{
    /// <summary>Initializes a reader of a stream, which it does not dispose.</summary>
    /// <param name="stream">The catalog.</param>
    /// <param name="options">How much memory.</param>
    public CatalogReader(Stream stream, ArtifactReadOptions? options = null)
        : base(stream, options ?? new ArtifactReadOptions())
    {
    }

    internal CatalogReader(Func<CancellationToken, ValueTask<Stream>> open, ArtifactReadOptions? options)
        : base(open, options ?? new ArtifactReadOptions())
    {
    }

    /// <summary>Gets what went wrong while the catalog was made; known when the last table was read.</summary>
    public IReadOnlyList<string> Errors
        => OtherMembers.TryGetValue("errors", out JsonElement errors) && errors.ValueKind == JsonValueKind.Array
            ? [.. errors.EnumerateArray().Select(static error => error.ToString())]
            : [];

    private protected override ArtifactMember KindOf(string member)
        => member is "nodes" or "sources" ? ArtifactMember.Entries : ArtifactMember.Other;

    private protected override CatalogTable Create(string section, string? key, JsonElement json) => new(section, key, json);
}
