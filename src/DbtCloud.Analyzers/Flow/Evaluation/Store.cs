using DbtCloud.Analyzers.Flow.Summaries;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>
/// What can change: locals by frame, members by object. Every write is logged, so that a branch can be taken back
/// and joined with its alternative at the price of what it changed.
/// </summary>
internal sealed class Store
{
    private readonly Dictionary<object, Dictionary<object, Value>> owners = [];
    private readonly List<Change> log = [];
    private readonly List<Recording> recordings = [];

    public int Mark => log.Count;

    /// <summary>How many changes have been looked at again: what branches and loops cost.</summary>
    public int Work { get; set; }

    public Value? Get(object owner, object member)
    {
        Value? value = owners.TryGetValue(owner, out Dictionary<object, Value>? members) && members.TryGetValue(member, out Value? known) ? known : null;
        Note(owner, member, value);
        return value;
    }

    public void Set(object owner, object member, Value? value)
    {
        if (!owners.TryGetValue(owner, out Dictionary<object, Value>? members))
        {
            members = [];
            owners.Add(owner, members);
        }

        members.TryGetValue(member, out Value? old);
        Note(owner, member, old);
        log.Add(new(new Slot(owner, member), old));
        if (value is null)
        {
            members.Remove(member);
        }
        else
        {
            members[member] = value;
        }
    }

    public IReadOnlyCollection<KeyValuePair<object, Value>> MembersOf(object owner)
    {
        IReadOnlyCollection<KeyValuePair<object, Value>> members = owners.TryGetValue(owner, out Dictionary<object, Value>? known) ? known : [];
        foreach (Recording recording in recordings)
        {
            recording.NoteAll(owner, members);
        }

        return members;
    }

    /// <summary>From now on, until it is stopped, what is looked at is noted.</summary>
    public Recording Record()
    {
        Recording recording = new();
        recordings.Add(recording);
        return recording;
    }

    public void Stop(Recording recording) => recordings.Remove(recording);

    /// <summary>What has changed since the mark, with the values of now.</summary>
    public Dictionary<Slot, Value?> ChangesSince(int mark)
    {
        Dictionary<Slot, Value?> changes = [];
        Work += log.Count - mark;
        for (int index = mark; index < log.Count; index++)
        {
            Slot slot = log[index].Slot;
            if (!changes.ContainsKey(slot))
            {
                changes.Add(slot, Get(slot.Owner, slot.Member));
            }
        }

        return changes;
    }

    /// <summary>Takes back all changes since the mark, and says what they were.</summary>
    public Dictionary<Slot, Value?> Rollback(int mark)
    {
        Dictionary<Slot, Value?> changes = ChangesSince(mark);
        for (int index = log.Count - 1; index >= mark; index--)
        {
            Change change = log[index];
            if (change.Old is null)
            {
                owners[change.Slot.Owner].Remove(change.Slot.Member);
            }
            else
            {
                owners[change.Slot.Owner][change.Slot.Member] = change.Old;
            }
        }

        log.RemoveRange(mark, log.Count - mark);
        return changes;
    }

    public void Apply(Dictionary<Slot, Value?> changes)
    {
        foreach (KeyValuePair<Slot, Value?> change in changes)
        {
            Set(change.Key.Owner, change.Key.Member, change.Value);
        }
    }

    private void Note(object owner, object member, Value? value)
    {
        foreach (Recording recording in recordings)
        {
            recording.Note(owner, member, value);
        }
    }

    private readonly struct Change(Slot slot, Value? old)
    {
        public Slot Slot { get; } = slot;

        public Value? Old { get; } = old;
    }
}
