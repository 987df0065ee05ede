using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Flow.Summaries;

/// <summary>Notes what a run looks at that was there before it: where that is the same again, the run would do the same again.</summary>
internal sealed class Recording
{
    private readonly Dictionary<Slot, Value?> seen = [];
    private readonly HashSet<object> listed = [];
    private readonly long start = Serial.Last;

    /// <summary>What was there, null for nothing.</summary>
    public IReadOnlyCollection<KeyValuePair<Slot, Value?>> Seen => seen;

    /// <summary>The objects whose members were counted, and how many there were.</summary>
    public IEnumerable<KeyValuePair<object, int>> Counted
        => listed.Select(owner => new KeyValuePair<object, int>(owner, seen.Count(slot => slot.Key.Owner.Equals(owner) && slot.Value is not null)));

    /// <summary>Notes a slot that is read or about to be written.</summary>
    public void Note(object owner, object member, Value? value)
    {
        Slot slot = new(owner, member);
        if (IsOlder(owner) && !seen.ContainsKey(slot))
        {
            seen.Add(slot, value);
        }
    }

    public void NoteAll(object owner, IEnumerable<KeyValuePair<object, Value>> members)
    {
        if (!IsOlder(owner) || !listed.Add(owner))
        {
            return;
        }

        foreach (KeyValuePair<object, Value> member in members)
        {
            Note(owner, member.Key, member.Value);
        }
    }

    private bool IsOlder(object owner) => owner switch
    {
        Instance instance => instance.Number <= start,
        Frame frame => frame.Number <= start,
        _ => true,
    };
}
