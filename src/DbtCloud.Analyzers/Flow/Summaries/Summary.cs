using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Flow.Summaries;

/// <summary>What the constructor of an object that comes from outside has left behind, so that it is run once and not for every member of its type.</summary>
internal sealed class Summary
{
    private readonly Frame caller;
    private readonly long objects;
    private readonly int keys;
    private readonly KeyValuePair<Slot, Value?>[] seen;
    private readonly KeyValuePair<object, int>[] counted;
    private readonly Instance result;
    private readonly List<KeyValuePair<Slot, Value?>> changes;
    private readonly List<Creation> creations;
    private readonly int registrations;

    // A copy of its own, since the run that is recorded goes on to change what it has made.
    private Summary(Renewal copy, Recording recording, Frame caller, Instance result, Dictionary<Slot, Value?> changes, IEnumerable<Creation> creations, int registrations)
    {
        this.caller = caller;
        this.registrations = registrations;
        objects = Serial.Last;
        keys = Key.LastNumber;
        seen = recording.Seen.ToArray();
        counted = recording.Counted.ToArray();
        this.result = copy.Of(result);
        this.changes = Again(copy, changes);
        this.creations = creations.Select(copy.Of).ToList();
    }

    /// <summary>What a run has done; null where it cannot be done again without running.</summary>
    /// <param name="objects">The last object before the run.</param>
    /// <param name="keys">The last unknown value before the run.</param>
    public static Summary? Of(Recording recording, long objects, int keys, Frame caller, Instance result, Dictionary<Slot, Value?> changes, IEnumerable<Creation> creations, int registrations)
    {
        Renewal copy = new(objects, keys, caller, caller);
        Summary summary = new(copy, recording, caller, result, changes, creations, registrations);
        return copy.IsComplete ? summary : null;
    }

    /// <summary>True where everything that the run looked at is as it was.</summary>
    public bool Holds(Store store, int registrations)
        => registrations == this.registrations
            && Array.TrueForAll(seen, slot => IsSame(store.Get(slot.Key.Owner, slot.Key.Member), slot.Value))
            && Array.TrueForAll(counted, owner => store.MembersOf(owner.Key).Count == owner.Value);

    /// <summary>Leaves behind what the run has left.</summary>
    public Instance Apply(Store store, Frame frame, Action<Creation> note)
    {
        Renewal renewal = new(objects, keys, caller, frame);
        Instance instance = renewal.Of(result);
        foreach (KeyValuePair<Slot, Value?> change in Again(renewal, changes))
        {
            store.Set(change.Key.Owner, change.Key.Member, change.Value);
        }

        foreach (Creation creation in creations)
        {
            note(renewal.Of(creation));
        }

        store.Work += changes.Count;
        return instance;
    }

    private static List<KeyValuePair<Slot, Value?>> Again(Renewal renewal, IEnumerable<KeyValuePair<Slot, Value?>> changes)
        => changes.Select(change => new KeyValuePair<Slot, Value?>(
            new Slot(renewal.Owner(change.Key.Owner), renewal.Member(change.Key.Member)),
            change.Value is null ? null : renewal.Of(change.Value))).ToList();

    private static bool IsSame(Value? now, Value? then)
        => ReferenceEquals(now, then) || (now is Text text && then is Text other && text.SameAs(other));
}
