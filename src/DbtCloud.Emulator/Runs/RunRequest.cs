using System.Text.Json.Nodes;

namespace DbtCloud.Emulator.Runs;

/// <summary>Why a run is made, and by whom.</summary>
internal sealed record RunRequest(JsonObject Trigger, string CauseCategory, JsonObject Actor)
{
    public long? RetriedRunId { get; init; }
}
