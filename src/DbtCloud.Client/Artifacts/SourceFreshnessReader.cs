using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>Reads <c>sources.json</c> source by source: how old the data of each was.</summary>
public sealed class SourceFreshnessReader : ArtifactReader<SourceFreshness>
{
    /// <summary>Initializes a reader of a stream, which it does not dispose.</summary>
    /// <param name="stream">The source freshness results.</param>
    /// <param name="options">How much memory.</param>
    public SourceFreshnessReader(Stream stream, ArtifactReadOptions? options = null)
        : base(stream, options ?? new ArtifactReadOptions())
    {
    }

    internal SourceFreshnessReader(Func<CancellationToken, ValueTask<Stream>> open, ArtifactReadOptions? options)
        : base(open, options ?? new ArtifactReadOptions())
    {
    }

    /// <summary>Gets how long the command took; known when the last source was read.</summary>
    public TimeSpan? ElapsedTime => new OtherArtifactMembers(OtherMembers).ElapsedTime;

    // v0 and v1 keep the results by unique id, under "sources".
    private protected override ArtifactMember KindOf(string member)
        => member is "results" or "sources" ? ArtifactMember.Entries : ArtifactMember.Other;

    private protected override SourceFreshness Create(string section, string? key, JsonElement json) => new(key, json);
}
