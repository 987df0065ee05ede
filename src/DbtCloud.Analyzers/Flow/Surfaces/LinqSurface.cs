using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Queries, run where they are written.</summary>
internal sealed class LinqSurface : Surface
{
    public override bool Covers(INamedTypeSymbol type, string name)
        => name is "System.Linq.Enumerable" or "System.Linq.Queryable" or "System.Linq.AsyncEnumerable" or "System.Linq.ParallelEnumerable" or "System.Linq.ImmutableArrayExtensions"
            or "System.Collections.Generic.CollectionExtensions" or "System.Collections.Frozen.FrozenDictionary" or "System.Collections.Immutable.ImmutableArray" or "System.Collections.Immutable.ImmutableDictionary"
            or "System.Collections.Immutable.ImmutableList" or "System.Collections.ObjectModel.ReadOnlyCollection";

    public override Value? Invoke(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        if (call.Receiver is not { } source)
        {
            return call.Name switch
            {
                "Empty" => evaluator.Sequence(call.Site, call.Method.ReturnType, Items.None),
                "Repeat" => evaluator.Sequence(call.Site, call.Method.ReturnType, new Items(ImmutableArray<Value>.Empty, call.Value(0))),
                "Range" => evaluator.Sequence(call.Site, call.Method.ReturnType, evaluator.ItemsOf(call.Unknown(), call.Site)),
                "Create" when call.Count == 1 => call.Value(0),
                "Create" => evaluator.NewCollection(call.Site, call.Method.ReturnType, call.Inputs.Select(input => input.Value)),
                _ => null,
            };
        }

        switch (call.Name)
        {
            case "Select" or "ForAll" or "SelectAwait": return Sequence(call, Project(call, source, 0));
            case "SelectMany": return SelectMany(call, source);
            case "Where" or "TakeWhile" or "SkipWhile": return Filter(call, source);
            case "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "DistinctBy" or "Distinct" or "ToList" or "ToArray" or "AsEnumerable" or "AsParallel"
                or "WithDegreeOfParallelism" or "AsOrdered" or "ToHashSet" or "Reverse" or "OfType" or "Cast" or "ToListAsync" or "ToArrayAsync" or "AsQueryable" or "ToAsyncEnumerable"
                or "Skip" or "Take" or "ToImmutableArray" or "ToImmutableList" or "DefaultIfEmpty" or "Order" or "Except" or "Intersect" or "SkipLast" or "TakeLast" or "ToFrozenSet" or "ToImmutableHashSet" or "AsReadOnly" or "ExceptBy":
                return source;
            case "ToFrozenDictionary" or "ToImmutableDictionary" or "ToDictionary" when call.Count == 0 || Evaluator.Plain(call.Value(0)) is not Closure: return source;
            case "ToDictionary" or "ToLookup" or "ToFrozenDictionary" or "ToImmutableDictionary" or "ToDictionaryAsync": return ToDictionary(call, source);
            case "Append" or "Prepend": return Sequence(call, Joined(evaluator.ItemsOf(source, call.Site), new Items(ImmutableArray.Create(call.Value(0)), null)));
            case "Concat" or "Union": return Sequence(call, Joined(evaluator.ItemsOf(source, call.Site), evaluator.ItemsOf(call.Value(0), call.Site)));
            case "Zip": return Zip(call, source);
            case "Index": return Sequence(call, evaluator.Select(evaluator.ItemsOf(source, call.Site), call.Site, element => Tuple(call, call.Unknown(), element)));
            case "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "FirstAsync" or "FirstOrDefaultAsync" or "SingleAsync" or "SingleOrDefaultAsync":
                return Pick(call, source, call.Count > 0 ? call.Value(0) : null, call.Count > 0 ? call.Syntax(0) : call.Site);
            case "ElementAt" or "ElementAtOrDefault" or "GetValueOrDefault": return evaluator.ElementAt(source, call.Value(0), call.Site);
            case "GroupBy" or "Chunk": return Group(call, source);
            case "Any" or "All" or "Count" or "Sum" or "Max" or "Min" or "MaxBy" or "MinBy" or "Average" or "LongCount" or "AnyAsync" or "CountAsync":
                if (call.Count > 0 && Evaluator.Plain(call.Value(0)) is Closure)
                {
                    Project(call, source, 0);
                }

                return call.Name is "MaxBy" or "MinBy" ? Any(evaluator, source, call.Site) : call.Unknown();
            case "Aggregate": return Aggregate(call, source);
            default: return null;
        }
    }

    /// <summary>An element that a predicate picks: the one that is known to satisfy it, else one of which only that is known.</summary>
    public static Value Pick(Call call, Value source, Value? predicate, SyntaxNode syntax)
    {
        Evaluator evaluator = call.Evaluator;
        Items items = evaluator.ItemsOf(source, call.Site);
        if (items.Rest is null)
        {
            List<Alternative> maybe = [];
            List<Key> conditions = [];
            foreach (Value element in items.Known)
            {
                Value tested = predicate is null ? Text.Literal("True", null) : evaluator.Apply(predicate, [new Input(call.Site, element)], syntax);
                bool? holds = Evaluator.OnValue(tested).Outcome;
                if (holds == true && maybe.Count == 0)
                {
                    return element;
                }

                if (holds != false)
                {
                    conditions.Add(evaluator.KeyOf(tested));
                    maybe.Add(new(Guards.None, element));
                }
            }

            // One of a few: the same question gives the same one wherever it is asked.
            Key question = Key.Computed("pick", "element", conditions);
            if (maybe.Count is > 0 and <= 8 && conditions.TrueForAll(condition => condition.Kind != KeyKind.Opaque)
                && Choice.Of(maybe.Select((one, index) => new Alternative(Guards.None.And([new Guard(question, index.ToString(System.Globalization.CultureInfo.InvariantCulture), true) { IsSelection = true }]), one.Value))) is { } choice)
            {
                return choice;
            }
        }

        return Any(evaluator, source, call.Site);
    }

    /// <summary>Some element of a collection.</summary>
    public static Value Any(Evaluator evaluator, Value source, SyntaxNode syntax)
    {
        Key key = evaluator.KeyOf(source);
        Key picked = Key.Opaque(key.Name.Length == 0 ? "element" : key.Name, evaluator.ActiveLoops.Union(key.Varies));
        int? loop = evaluator.Loops.Where(scope => scope.Number != 0).Select(scope => (int?)scope.Number).FirstOrDefault();
        return Text.Hole(loop is { } number ? picked.VaryingIn(number) : picked, syntax);
    }

    public static Value Filter(Call call, Value source)
    {
        Evaluator evaluator = call.Evaluator;
        Items items = evaluator.ItemsOf(source, call.Site);
        Value[] kept = items.Known.Where(element => Evaluator.OnValue(evaluator.Apply(call.Value(0), [new Input(call.Site, element)], call.Syntax(0))).Outcome != false).ToArray();
        if (items.Rest is { } rest)
        {
            evaluator.Select(new Items(ImmutableArray<Value>.Empty, rest) { Loop = items.Loop }, call.Syntax(0), element => evaluator.Apply(call.Value(0), [new Input(call.Site, element)], call.Syntax(0)));
        }

        return kept.Length == items.Known.Length ? source : Sequence(call, new Items(kept.ToImmutableArray(), items.Rest) { Loop = items.Loop });
    }

    private static Items Project(Call call, Value source, int closure)
        => call.Evaluator.Select(call.Evaluator.ItemsOf(source, call.Site), call.Syntax(closure), element => call.Evaluator.Apply(call.Value(closure), [new Input(call.Site, element)], call.Syntax(closure)));

    private static Instance Sequence(Call call, Items items) => call.Evaluator.Sequence(call.Site, call.Method.ReturnType, items);

    private static Instance SelectMany(Call call, Value source)
    {
        Evaluator evaluator = call.Evaluator;
        Items? all = null;
        evaluator.Select(evaluator.ItemsOf(source, call.Site), call.Syntax(0), element =>
        {
            Value inner = evaluator.Apply(call.Value(0), [new Input(call.Site, element)], call.Syntax(0));
            Items items = evaluator.ItemsOf(inner, call.Site);
            if (call.Count > 1)
            {
                items = evaluator.Select(items, call.Syntax(1), second => evaluator.Apply(call.Value(1), [new Input(call.Site, element), new Input(call.Site, second)], call.Syntax(1)));
            }

            all = all is null ? items : Joined(all, items);
            return inner;
        });
        return Sequence(call, all ?? Items.None);
    }

    private static Items Joined(Items first, Items second)
        => new(first.Known.AddRange(second.Known), first.Rest ?? second.Rest) { Loop = first.Rest is null ? second.Loop : first.Loop };

    private static Instance ToDictionary(Call call, Value source)
    {
        Evaluator evaluator = call.Evaluator;
        return Sequence(call, evaluator.Select(evaluator.ItemsOf(source, call.Site), call.Syntax(0), element =>
        {
            Input input = new(call.Site, element);
            Value key = evaluator.Apply(call.Value(0), [input], call.Syntax(0));
            Value value = call.Count > 1 && Evaluator.Plain(call.Value(1)) is Closure ? evaluator.Apply(call.Value(1), [input], call.Syntax(1)) : element;
            return evaluator.NewPair(call.Site, key, value);
        }));
    }

    private static Instance Zip(Call call, Value source)
    {
        Evaluator evaluator = call.Evaluator;
        Items left = evaluator.ItemsOf(source, call.Site);
        Items right = evaluator.ItemsOf(call.Value(0), call.Syntax(0));
        Value Combine(Value one, Value two) => call.Count > 1
            ? evaluator.Apply(call.Value(1), [new Input(call.Site, one), new Input(call.Syntax(0), two)], call.Syntax(1))
            : Tuple(call, one, two);

        if (left.Rest is null && right.Rest is null)
        {
            return evaluator.NewCollection(call.Site, call.Method.ReturnType, left.Known.Zip(right.Known, Combine).ToArray());
        }

        // Both change from round to round: the other's element is taken as one that changes in the same loop.
        Items driver = left.Rest is null ? right : left;
        return Sequence(call, evaluator.Select(new Items(ImmutableArray<Value>.Empty, driver.Rest) { Loop = driver.Loop }, call.Site, element =>
        {
            Value one = left.Rest is null ? evaluator.Unknown(call.Site, "element", element) : element;
            Value two = left.Rest is null ? element : evaluator.Unknown(call.Syntax(0), "element", element);
            return Combine(one, two);
        }));
    }

    private static Instance Tuple(Call call, Value first, Value second)
    {
        Instance tuple = call.Evaluator.NewObject(null, call.Site, "tuple");
        call.Evaluator.SetMember(tuple, "Item1", first);
        call.Evaluator.SetMember(tuple, "Item2", second);
        return tuple;
    }

    private static Instance Group(Call call, Value source)
    {
        Evaluator evaluator = call.Evaluator;
        Items items = evaluator.ItemsOf(source, call.Site);
        return Sequence(call, evaluator.Select(items, call.Site, element =>
        {
            Instance group = evaluator.Sequence(call.Site, null, new Items(ImmutableArray<Value>.Empty, element) { Loop = items.Loop });
            evaluator.SetMember(group, "Key", evaluator.Apply(call.Value(0), [new Input(call.Site, element)], call.Syntax(0)));
            return group;
        }));
    }

    private static Value Aggregate(Call call, Value source)
    {
        Evaluator evaluator = call.Evaluator;
        Items items = evaluator.ItemsOf(source, call.Site);
        if (items.Rest is not null || call.Count < 2)
        {
            return call.Unknown();
        }

        return items.Known.Aggregate(call.Value(0), (sum, element) => evaluator.Apply(call.Value(1), [new Input(call.Site, sum), new Input(call.Site, element)], call.Syntax(1)));
    }
}
