using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Runs;

/// <summary>One run: the members that can be filtered by, its trigger, its steps.</summary>
internal sealed class RunRecord(JsonObject fields, JsonObject trigger, JsonObject triggeredBy, IReadOnlyList<StepRecord> steps)
{
    // The dates of the fields, read once.
    private readonly Dictionary<string, DateTimeOffset> _marks = new(StringComparer.Ordinal);

    public JsonObject Fields { get; } = fields;

    public JsonObject Trigger { get; } = trigger;

    public JsonObject TriggeredBy { get; } = triggeredBy;

    public JsonObject? CancelledBy { get; set; }

    public IReadOnlyList<StepRecord> Steps { get; } = steps;

    public long Id => Fields.Id();

    public long JobId => Fields.Number("job_definition_id") ?? 0;

    public long ProjectId => Fields.Number("project_id") ?? 0;

    public int Status
    {
        get => (int)(Fields.Number("status") ?? 0);
        set
        {
            Fields["status"] = value;
            Shown = null;
        }
    }

    public bool IsComplete => RunStatusCode.IsComplete(Status);

    /// <summary>Whether it holds a slot, or is about to.</summary>
    public bool IsDispatched { get; set; }

    /// <summary>Whether it stands still in its state for good: part of a seed, in nobody's way.</summary>
    public bool IsFrozen { get; set; }

    public Agenda.Appointment? Next { get; set; }

    /// <summary>Its place among the unfinished runs of its job; null where it waits for none and none waits for it.</summary>
    public LinkedListNode<RunRecord>? Place { get; set; }

    /// <summary>How the run was last shown, and to what that belongs.</summary>
    public (string Key, JsonObject View)? Shown { get; set; }

    public DateTimeOffset? At(string member) => _marks.TryGetValue(member, out DateTimeOffset at) ? at : null;

    public void Mark(string member, DateTimeOffset at)
    {
        _marks[member] = at;
        Shown = null;
        Fields[member] = Timestamps.Text(at);
        Fields["updated_at"] = Timestamps.Text(at);
    }
}
