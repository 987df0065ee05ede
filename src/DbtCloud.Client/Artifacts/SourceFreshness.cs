using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>How old the data of one source was.</summary>
/// <param name="key">The key that it stands under; null in a list.</param>
/// <param name="json">The result as it came.</param>
public sealed class SourceFreshness(string? key, JsonElement json) : ArtifactEntry(json)
{
    /// <summary>Gets the unique id of the source.</summary>
    public string? UniqueId => Text("unique_id") ?? key;

    /// <summary>Gets how the age compares with what the project allows; <see cref="NodeStatus.RuntimeError"/> where it could not be found out.</summary>
    public NodeStatus? Status => (Text("status") ?? Text("state")) is { } status ? new NodeStatus(status) : (NodeStatus?)null;

    /// <summary>Gets why the age could not be found out.</summary>
    public string? Error => Text("error");

    /// <summary>Gets when the newest row was loaded.</summary>
    public DateTimeOffset? MaxLoadedAt => Time("max_loaded_at");

    /// <summary>Gets when that was looked up.</summary>
    public DateTimeOffset? SnapshottedAt => Time("snapshotted_at");

    /// <summary>Gets how old the newest row was then.</summary>
    public TimeSpan? Age => Seconds("max_loaded_at_time_ago_in_s");

    /// <summary>Gets the age above which dbt warns; null where it does not.</summary>
    public TimeSpan? WarnAfter => PeriodOf(Member("criteria", "warn_after"));

    /// <summary>Gets the age above which dbt fails; null where it does not.</summary>
    public TimeSpan? ErrorAfter => PeriodOf(Member("criteria", "error_after"));

    /// <summary>Gets how long the lookup took.</summary>
    public TimeSpan? ExecutionTime => Seconds("execution_time");

    private static TimeSpan? PeriodOf(JsonElement? threshold)
    {
        if (threshold is not { ValueKind: JsonValueKind.Object } value
            || !value.TryGetProperty("count", out JsonElement count)
            || count.ValueKind != JsonValueKind.Number
            || !count.TryGetInt32(out int number)
            || !value.TryGetProperty("period", out JsonElement period))
        {
            return null;
        }

        return TextOf(period) switch
        {
            "minute" => TimeSpan.FromMinutes(number),
            "hour" => TimeSpan.FromHours(number),
            "day" => TimeSpan.FromDays(number),
            _ => null,
        };
    }
}
