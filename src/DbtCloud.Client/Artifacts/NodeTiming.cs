using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>A phase that a node went through.</summary>
/// <param name="json">The phase as it came.</param>
public sealed class NodeTiming(JsonElement json) : ArtifactEntry(json)
{
    /// <summary>Gets the name of the phase, <c>compile</c> or <c>execute</c>.</summary>
    public string? Name => Text("name");

    /// <summary>Gets when it began.</summary>
    public DateTimeOffset? StartedAt => Time("started_at");

    /// <summary>Gets when it ended.</summary>
    public DateTimeOffset? CompletedAt => Time("completed_at");
}
