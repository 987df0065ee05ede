using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Text = DbtCloud.Analyzers.Flow.Values.Text;

namespace DbtCloud.Analyzers.Flow.Summaries;

/// <summary>
/// Makes again what a run has made, as another run would have: objects, calls and unknown values of its own, and the
/// caller of now in place of that of then. What was there before the run stays what it is.
/// </summary>
internal sealed class Renewal(long objectsUntil, int keysUntil, Frame callerThen, Frame callerNow)
{
    private const string Unknown = "opaque:";

    private readonly Dictionary<object, object> made = [];
    private readonly Dictionary<int, string> numbers = [];

    /// <summary>False where a key has lost the numbers that it was made of.</summary>
    public bool IsComplete { get; private set; } = true;

    public object Owner(object owner) => owner switch
    {
        Instance instance => Of(instance),
        Frame frame => Of(frame)!,
        string id => Id(id),
        _ => owner,
    };

    public object Member(object member) => member is string id ? Id(id) : member;

    public Value Of(Value value) => value switch
    {
        Text text => text.WithKeys(Of),
        Instance instance => Of(instance),
        Placed placed => Of(placed),
        Choice choice => choice.With(alternative => new(Of(alternative.Guards), Of(alternative.Value))),
        Items items => Of(items),
        Closure closure => Of(closure),
        _ => value,
    };

    public Instance Of(Instance instance)
    {
        if (instance.Number <= objectsUntil)
        {
            return instance;
        }

        if (Made<Instance>(instance) is { } known)
        {
            return known;
        }

        // Making what it was made with may have come by here.
        Creation? creation = instance.Creation is null ? null : Of(instance.Creation);
        return Made<Instance>(instance) ?? Keep(instance, new Instance(instance.Type, Of(instance.Identity), creation) { IsOpen = instance.IsOpen });
    }

    public Creation Of(Creation creation)
    {
        if (creation.Number <= objectsUntil)
        {
            return creation;
        }

        if (Made<Creation>(creation) is { } known)
        {
            return known;
        }

        Frame frame = Of(creation.Frame)!;
        if (Made<Creation>(creation) is { } made)
        {
            return made;
        }

        Creation again = Keep(creation, new Creation(creation.Syntax, frame));
        again.Inputs.AddRange(creation.Inputs.Select(Of));
        again.Later.AddRange(creation.Later.Select(Of));
        return again;
    }

    private Frame? Of(Frame? frame)
    {
        if (frame is null || frame.Number <= objectsUntil)
        {
            return frame == callerThen ? callerNow : frame;
        }

        if (Made<Frame>(frame) is { } known)
        {
            return known;
        }

        Frame? caller = Of(frame.Caller);
        Frame? scope = Of(frame.Scope);
        if (Made<Frame>(frame) is { } made)
        {
            return made;
        }

        Frame again = Keep(frame, new Frame(frame.Member, caller, frame.CallSyntax) { Scope = scope, Entry = frame.Entry, Inheritor = frame.Inheritor });
        again.This = frame.This is null ? null : Of(frame.This);
        again.Inputs = frame.Inputs.Select(Of).ToImmutableArray();
        again.Receiver = frame.Receiver is { } receiver ? Of(receiver) : null;
        return again;
    }

    private Input Of(Input input) => new(input.Syntax, Of(input.Value));

    private Placed Of(Placed placed)
    {
        Value inner = Of(placed.Inner);
        Frame frame = Of(placed.Frame)!;
        return inner == placed.Inner && frame == placed.Frame ? placed : new Placed(inner, placed.Expression, frame) { IsOwn = placed.IsOwn };
    }

    private Items Of(Items items)
        => new(items.Known.Select(Of).ToImmutableArray(), items.Rest is null ? null : Of(items.Rest)) { Loop = items.Loop };

    private Closure Of(Closure closure)
        => new(closure.Method, closure.Body, Of(closure.Scope), closure.Receiver is null ? null : Of(closure.Receiver));

    private Guards Of(Guards guards)
        => guards.Items.IsEmpty ? guards : new(guards.Items.Select(guard => new Guard(Of(guard.Subject), guard.Expected, guard.Holds)).ToImmutableArray());

    private Key Of(Key key)
    {
        IsComplete &= !key.IsShortened;
        return key.Renewed(Id);
    }

    private string Id(string id)
    {
        int found = id.IndexOf(Unknown, StringComparison.Ordinal);
        if (found < 0)
        {
            return id;
        }

        StringBuilder text = new();
        int done = 0;
        for (; found >= 0; found = id.IndexOf(Unknown, done, StringComparison.Ordinal))
        {
            int start = found + Unknown.Length;
            int end = start;
            while (end < id.Length && char.IsDigit(id[end]))
            {
                end++;
            }

            text.Append(id, done, start - done).Append(Number(id.Substring(start, end - start)));
            done = end;
        }

        return text.Append(id, done, id.Length - done).ToString();
    }

    private string Number(string digits)
    {
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number <= keysUntil)
        {
            return digits;
        }

        if (!numbers.TryGetValue(number, out string? again))
        {
            again = Key.NextNumber().ToString(CultureInfo.InvariantCulture);
            numbers.Add(number, again);
        }

        return again;
    }

    private T? Made<T>(object from)
        where T : class
        => made.TryGetValue(from, out object? known) ? (T)known : null;

    private T Keep<T>(object from, T again)
        where T : class
    {
        made.Add(from, again);
        return again;
    }
}
