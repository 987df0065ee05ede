using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>What artifacts of results say of the whole command.</summary>
internal readonly struct OtherArtifactMembers(IReadOnlyDictionary<string, JsonElement> members)
{
    public TimeSpan? ElapsedTime
        => members.TryGetValue("elapsed_time", out JsonElement elapsed)
            && elapsed.ValueKind == JsonValueKind.Number
            && elapsed.TryGetDouble(out double seconds)
            && Math.Abs(seconds) < TimeSpan.MaxValue.TotalSeconds
            ? TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond))
            : null;
}
