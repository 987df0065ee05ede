using System.Collections.Immutable;
using System.Globalization;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Lists, sets, queues, arrays and dictionaries.</summary>
internal sealed class CollectionSurface : Surface
{
    // Where an enumerator that is moved by hand keeps the element it is at.
    private const string CurrentElement = "$current";

    public override bool Covers(INamedTypeSymbol type, string name)
        => name == "System.Array" || name == "System.Collections.IEnumerable"
            || (name.StartsWith("System.Collections.", StringComparison.Ordinal) && type.TypeKind is TypeKind.Class or TypeKind.Interface or TypeKind.Struct)
            || name is "System.Linq.IGrouping";

    public override Value? Create(Call call)
    {
        string name = call.Method.ContainingType.Name;
        if (name == "KeyValuePair" && call.Inputs.Length == 2)
        {
            return call.Evaluator.NewPair(call.Site, call.Inputs[0].Value, call.Inputs[1].Value, call.Inputs[0].Syntax, call.Inputs[1].Syntax);
        }

        Items items = call.Inputs.Length > 0 && call.Method.Parameters[0].Type is INamedTypeSymbol { TypeKind: TypeKind.Interface } or IArrayTypeSymbol && call.Method.Parameters[0].Name is "collection" or "dictionary"
            ? call.Evaluator.ItemsOf(call.Inputs[0].Value, call.Site)
            : Items.None;
        return call.Evaluator.Sequence(call.Site, call.Method.ContainingType, items);
    }

    public override Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax)
    {
        if (receiver is null)
        {
            return null;
        }

        switch (property.Name)
        {
            case "Count" or "Length" when receiver is Instance && evaluator.FindMember(receiver, Evaluator.ContentMember) is Items { Rest: null } items:
                return Text.Literal(items.Known.Length.ToString(CultureInfo.InvariantCulture), syntax);
            case "Count" or "Length": return Text.Hole(Key.Computed("count", "count", [evaluator.KeyOf(receiver)]), syntax);
            case "Values" or "Keys":
                Items pairs = evaluator.ItemsOf(receiver, syntax);
                string member = property.Name == "Keys" ? "Key" : "Value";
                return evaluator.Sequence(syntax, property.Type, evaluator.Select(pairs, syntax, pair => evaluator.GetMember(pair, member, syntax)));
            case "Key" or "Value" when property.ContainingType.Name is "KeyValuePair" or "IGrouping": return evaluator.GetMember(receiver, property.Name, syntax);
            case "Current" when evaluator.FindMember(receiver, CurrentElement) is { } current: return current;
            case "Current": return evaluator.ItemsOf(receiver, syntax) is { Rest: { } rest } ? rest : null;
            default: return null;
        }
    }

    public override Value? Invoke(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        if (call.Receiver is not { } receiver)
        {
            return call.Name switch
            {
                "Empty" => evaluator.Sequence(call.Site, call.Method.ReturnType, Items.None),
                "ForEach" when call.Count == 2 => ForEach(call, call.Value(0), 1),
                "ConvertAll" when call.Count == 2 => evaluator.Sequence(call.Site, call.Method.ReturnType, evaluator.Select(evaluator.ItemsOf(call.Value(0), call.Site), call.Syntax(1), element => evaluator.Apply(call.Value(1), [new Input(call.Site, element)], call.Syntax(1)))),
                "Create" or "CreateRange" or "ToImmutableArray" or "ToImmutableDictionary" or "ToFrozenDictionary" or "ToImmutableList" or "ToFrozenSet" when call.Count > 0 => call.Count == 1 ? call.Value(0) : evaluator.NewCollection(call.Site, call.Method.ReturnType, call.Inputs.Select(input => input.Value)),
                "IndexOf" or "Sort" or "Reverse" => call.Unknown(),
                _ => null,
            };
        }

        switch (call.Name)
        {
            case "Add" or "TryAdd" or "Enqueue" or "Push" or "AddLast" or "AddFirst" or "AddOrUpdate" or "Append":
                Value element = call.Count >= 2 ? evaluator.NewPair(call.Site, call.Value(0), call.Value(1), call.Syntax(0), call.Syntax(1)) : call.Value(0);
                evaluator.AddItem(receiver, element, call.Site);
                return call.Method.ContainingType.Name.StartsWith("Immutable", StringComparison.Ordinal) ? receiver : call.Unknown();
            case "AddRange" or "Concat":
                Items more = evaluator.ItemsOf(call.Value(0), call.Site);
                Items own = evaluator.FindMember(receiver, Evaluator.ContentMember) as Items ?? Items.None;
                evaluator.SetItems(receiver, new Items(own.Known.AddRange(more.Known), own.Rest ?? more.Rest) { Loop = own.Rest is null ? more.Loop : own.Loop });
                return receiver;
            case "TryGetValue":
                Value found = evaluator.ElementAt(receiver, call.Value(0), call.Site);
                if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.RefKind == RefKind.Out) is { } target)
                {
                    evaluator.Assign(target.Value, found);
                }

                return Text.Hole(Key.Computed("has", "condition", [evaluator.KeyOf(receiver), evaluator.KeyOf(call.Value(0))]), call.Site);
            case "GetValueOrDefault" or "get_Item": return evaluator.ElementAt(receiver, call.Value(0), call.Site);
            case "GetOrAdd":
                Value existing = evaluator.ElementAt(receiver, call.Value(0), call.Site);
                Value made = Evaluator.Plain(call.Value(1)) is Closure ? evaluator.Apply(call.Value(1), [new Input(call.Syntax(0), call.Value(0))], call.Site) : call.Value(1);
                return evaluator.FindMember(receiver, Evaluator.ContentMember) is null ? made : existing is Instance ? existing : made;
            case "ForEach": return ForEach(call, receiver, 0);
            case "ConvertAll": return evaluator.Sequence(call.Site, call.Method.ReturnType, evaluator.Select(evaluator.ItemsOf(receiver, call.Site), call.Syntax(0), element => evaluator.Apply(call.Value(0), [new Input(call.Site, element)], call.Syntax(0))));
            case "Find" or "FindLast" or "Single": return LinqSurface.Pick(call, receiver, call.Value(0), call.Syntax(0));
            case "FindAll": return LinqSurface.Filter(call, receiver);
            case "Dequeue" or "Pop" or "Peek": return LinqSurface.Any(evaluator, receiver, call.Site);
            case "TryDequeue" or "TryPop" or "TryTake" or "TryPeek":
                if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.RefKind == RefKind.Out) is { } taken)
                {
                    evaluator.Assign(taken.Value, LinqSurface.Any(evaluator, receiver, call.Site));
                }

                return call.Unknown();
            case "Contains" or "ContainsKey" or "Exists" or "TrueForAll" or "IndexOf": return Text.Hole(Key.Computed(call.Name, "condition", call.Inputs.Select(input => evaluator.KeyOf(input.Value)).Prepend(evaluator.KeyOf(receiver))), call.Site);
            case "ToArray" or "AsReadOnly" or "GetEnumerator" or "GetAsyncEnumerator" or "ToList" or "ToImmutable" or "ToFrozenDictionary" or "GetRange" or "CopyTo" or "ToImmutableArray" or "AsSpan": return receiver;
            case "MoveNext" or "MoveNextAsync":
                evaluator.SetMember(receiver, CurrentElement, LinqSurface.Any(evaluator, receiver, call.Site));
                return call.Unknown();
            case "Clear":
                evaluator.SetItems(receiver, Items.None);
                return call.Unknown();
            case "Remove" or "RemoveAt" or "RemoveAll" or "Sort" or "Reverse" or "Dispose" or "EnsureCapacity": return call.Unknown();
            case "SetItem" or "Insert":
                evaluator.SetElement(receiver, call.Value(0), call.Value(1));
                return receiver;
            default: return null;
        }
    }

    private static Text ForEach(Call call, Value collection, int closure)
    {
        call.Evaluator.ForEach(collection, call.Site, call.Syntax(closure), element =>
        {
            call.Evaluator.Apply(call.Value(closure), [new Input(call.Site, element)], call.Syntax(closure));
            return Completion.Next;
        });
        return call.Unknown();
    }
}
