using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>Reads <c>run_results.json</c> result by result: what became of each node of one dbt command.</summary>
public sealed class RunResultsReader : ArtifactReader<RunResult>
{
    /// <summary>Initializes a reader of a stream, which it does not dispose.</summary>
    /// <param name="stream">The run results.</param>
    /// <param name="options">How much memory.</param>
    public RunResultsReader(Stream stream, ArtifactReadOptions? options = null)
        : base(stream, options ?? new ArtifactReadOptions())
    {
    }

    internal RunResultsReader(Func<CancellationToken, ValueTask<Stream>> open, ArtifactReadOptions? options)
        : base(open, options ?? new ArtifactReadOptions())
    {
    }

    /// <summary>Gets how long the command took; known when the last result was read.</summary>
    public TimeSpan? ElapsedTime => new OtherArtifactMembers(OtherMembers).ElapsedTime;

    /// <summary>Gets the arguments of the command; known when the last result was read.</summary>
    public JsonElement? Arguments => OtherMembers.TryGetValue("args", out JsonElement arguments) ? arguments : null;

    private protected override ArtifactMember KindOf(string member) => member == "results" ? ArtifactMember.Entries : ArtifactMember.Other;

    private protected override RunResult Create(string section, string? key, JsonElement json) => new(json);
}
