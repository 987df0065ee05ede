namespace DbtCloud.Emulator.Runs;

/// <summary>One step of a run, planned or done.</summary>
internal sealed class StepRecord
{
    public required long Id { get; init; }

    /// <summary>Counted from 1, as in <c>?step=</c>.</summary>
    public required int Index { get; init; }

    public required string Name { get; init; }

    /// <summary>The dbt command; null for what the service does itself.</summary>
    public string? Command { get; init; }

    public required TimeSpan Length { get; init; }

    /// <summary>Whether the step will fail.</summary>
    public bool Fails { get; init; }

    public int LogLines { get; init; }

    public int Status { get; set; } = RunStatusCode.Queued;

    public DateTimeOffset? StartedAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }
}
