using System.Text.Json.Nodes;

namespace DbtCloud.ApiModel.Overlay;

/// <summary>One hand-written statement that the published files are wrong, and why we think so.</summary>
internal sealed record Correction
{
    /// <summary>Where the knowledge comes from and what goes wrong without it.</summary>
    public required string Reason { get; init; }

    /// <summary>Operations as <c>METHOD path</c>, or schema names.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    /// <summary>The dotted way into the target; empty for the whole of it.</summary>
    public string Path { get; init; } = "";

    /// <summary>What the published files say; null where they say nothing.</summary>
    public JsonNode? Was { get; init; }

    /// <summary>What is true; null removes the member.</summary>
    public JsonNode? To { get; init; }

    /// <summary>The file it stands in, for the report.</summary>
    public string File { get; init; } = "";
}
