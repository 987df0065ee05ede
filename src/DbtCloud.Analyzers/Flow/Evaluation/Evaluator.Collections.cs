using System.Collections.Immutable;
using System.Globalization;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>Elements of collections and dictionaries. A dictionary is a collection of pairs.</summary>
internal sealed partial class Evaluator
{
    /// <summary>What is in a collection; of one that came from outside, one element stands for all.</summary>
    public Items ItemsOf(Value collection, SyntaxNode syntax)
    {
        switch (Plain(collection))
        {
            case Items items: return items;
            case Instance instance when Store.Get(instance, ContentMember) is Items content:
                return content is { Known.IsEmpty: true, Rest: null } && Store.Get(instance, OwnerMember) is Text owner ? ItemsOf(owner, syntax) : WithLoop(content);
            case Null: return Items.None;
            case Choice choice:
                Items? all = null;
                foreach (Alternative alternative in choice.Alternatives)
                {
                    Items one = ItemsOf(alternative.Value, syntax);
                    all = all is null ? one : JoinItems(all, one);
                }

                return all!;
            case Text text:
                if (Store.Get(text.ToKey().Id, ContentMember) is Items known)
                {
                    return WithLoop(known);
                }

                return Unbounded(text.ToKey(), syntax);
            default: return Unbounded(KeyOf(collection), syntax);
        }
    }

    /// <summary>
    /// Says that a collection lies in a member: one that is empty where a body starts may have been filled by others.
    /// </summary>
    private void NoteOwner(Value? collection, Key member)
    {
        if (collection is not null && Plain(collection) is Instance { Type: INamedTypeSymbol { Name: var type } } instance && Array.IndexOf(Growing, type) >= 0
            && Store.Get(instance, ContentMember) is Items { Known.IsEmpty: true, Rest: null })
        {
            Store.Set(instance, OwnerMember, Text.Hole(member, null));
        }
    }

    private const string OwnerMember = "$owner";

    private static readonly string[] Growing = ["List", "HashSet", "SortedSet", "Queue", "Stack", "LinkedList", "Dictionary", "SortedDictionary", "SortedList", "ConcurrentDictionary", "ConcurrentBag", "ConcurrentQueue", "ConcurrentStack", "ObservableCollection", "Collection", "BindingList", "IList", "ICollection", "ISet", "IDictionary"];

    public void SetItems(Value collection, Items items)
    {
        switch (Plain(collection))
        {
            case Instance instance: Store.Set(instance, ContentMember, items); break;
            case Text text: Store.Set(text.ToKey().Id, ContentMember, items); break;
            default: break;
        }
    }

    public void AddItem(Value collection, Value element, SyntaxNode syntax)
    {
        Items items = Plain(collection) is Instance instance && Store.Get(instance, ContentMember) is null ? Items.None : ItemsOf(collection, syntax);
        SetItems(collection, new Items(items.Known.Length < 64 ? items.Known.Add(element) : items.Known, items.Rest) { Loop = items.Loop });
    }

    /// <summary>A new collection of other elements.</summary>
    public Instance Sequence(SyntaxNode syntax, ITypeSymbol? type, Items items)
    {
        Instance sequence = NewObject(type, syntax, "collection");
        Store.Set(sequence, ContentMember, items);
        return sequence;
    }

    /// <summary>Applies a function to every element; that of an unknown element runs as the body of a loop.</summary>
    public Items Select(Items items, SyntaxNode body, Func<Value, Value> selector)
    {
        ImmutableStack<LoopScope> saved = Loops;
        Guards path = Path;
        List<Value> known = [];
        foreach (Value element in items.Known)
        {
            Loops = saved.Push(new(0, body, Frame));
            known.Add(selector(element));
            Path = path;
        }

        Value? rest = null;
        if (items.Rest is { } any)
        {
            Loops = saved.Push(new(items.Loop, body, Frame));
            Repeat(() => { rest = selector(any); return Completion.Next; }, items.Loop);
            Path = path;
        }

        Loops = saved;
        return new(known.ToImmutableArray(), rest) { Loop = items.Loop };
    }

    public Value ElementAt(Value collection, Value index, SyntaxNode syntax) => Map(collection, index, (plain, position) =>
    {
        Text at = AsText(position, syntax);
        Items? items = plain switch
        {
            Instance instance => Store.Get(instance, ContentMember) as Items,
            Text text => Store.Get(text.ToKey().Id, ContentMember) as Items,
            _ => null,
        };
        object owner = plain is Instance holder ? holder : AsText(plain, syntax).ToKey().Id;
        if (Store.Get(owner, "[" + at.Id + "]") is { } set)
        {
            return set;
        }

        if (items is not null)
        {
            foreach (Value candidate in items.Rest is null ? items.Known : items.Known.Add(items.Rest))
            {
                if (candidate is Instance pair && Store.Get(pair, "Key") is { } key && Plain(key).SameAs(position))
                {
                    return Store.Get(pair, "Value") ?? Unknown(syntax, "value");
                }
            }

            if (items.Rest is null && at.IsLiteral && Position(at.Characters, items.Known.Length) is { } number
                && !(items.Known[number] is Instance entry && Store.Get(entry, "Key") is not null && Store.Get(entry, "Value") is not null))
            {
                return items.Known[number];
            }
        }

        if (items is { Rest: null } && !at.IsLiteral && OneOf(items, plain, at) is { } one)
        {
            return one;
        }

        Key indexed = Key.Computed("[]", at.IsLiteral ? $"{KeyOf(plain).Name}[{at.Characters}]" : KeyOf(plain).Name, [KeyOf(plain), at.ToKey()]);
        return Text.Hole(VariesLikeElement(at) is { } loop ? indexed.VaryingIn(loop) : indexed, syntax);
    });

    // One of a few known entries: which one, the key or position decides, and the same one decides the same wherever it is asked.
    private Value? OneOf(Items items, Value collection, Text at)
    {
        if (items.Known.Length is 0 or > 8)
        {
            return null;
        }

        List<Alternative> entries = [];
        for (int index = 0; index < items.Known.Length; index++)
        {
            bool isPair = items.Known[index] is Instance entry && Store.Get(entry, "Key") is not null && Store.Get(entry, "Value") is not null;
            Value? value = isPair ? Store.Get(items.Known[index], "Value") : items.Known[index];
            string? key = isPair ? Plain(Store.Get(items.Known[index], "Key")!) is Text { IsLiteral: true } text ? text.Characters : null : index.ToString(CultureInfo.InvariantCulture);
            if (key is null || value is null)
            {
                return null;
            }

            entries.Add(new(Guards.None.And([new Guard(at.ToKey(), key, true) { IsSelection = true }]), value));
        }

        return Choice.Of(entries);
    }

    // list[i] with a counter is another element in every round.
    private static int? VariesLikeElement(Text index)
        => index.SingleHole is { Kind: KeyKind.Opaque or KeyKind.Computed, Varies.IsEmpty: false } key ? key.Varies.Items.Max() : null;

    private static int? Position(string text, int count)
    {
        bool fromEnd = text.StartsWith("^", StringComparison.Ordinal);
        return int.TryParse(fromEnd ? text.Substring(1) : text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number)
            && (number = fromEnd ? count - number : number) >= 0 && number < count
                ? number
                : null;
    }

    public void SetElement(Value collection, Value index, Value value, SyntaxNode? keySyntax = null, SyntaxNode? valueSyntax = null)
    {
        Text at = AsText(index, null);
        foreach (Alternative alternative in Choice.Flatten(collection))
        {
            object? owner = Plain(alternative.Value) switch { Instance instance => instance, Text text => text.ToKey().Id, _ => null };
            if (owner is null)
            {
                continue;
            }

            Store.Set(owner, "[" + at.Id + "]", value);
            Items items = Store.Get(owner, ContentMember) as Items ?? Items.None;
            if (items.Rest is null && at.IsLiteral && Position(at.Characters, items.Known.Length) is { } number)
            {
                Store.Set(owner, ContentMember, new Items(items.Known.SetItem(number, value), null));
            }
            else
            {
                SyntaxNode syntax = keySyntax ?? at.Parts.FirstOrDefault()?.Syntax ?? Frame.Member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()!;
                Instance pair = NewPair(syntax, index, value, keySyntax, valueSyntax);
                Store.Set(owner, ContentMember, new Items(items.Known.Length < 64 ? items.Known.Add(pair) : items.Known, items.Rest) { Loop = items.Loop });
            }
        }
    }

    private Items Unbounded(Key collection, SyntaxNode syntax)
    {
        int loop = NewLoop();
        return new(ImmutableArray<Value>.Empty, Text.Hole(Key.Element(collection, loop, collection.Name), syntax)) { Loop = loop };
    }

    private Items WithLoop(Items items) => items.Rest is null || items.Loop != 0 ? items : new(items.Known, items.Rest) { Loop = NewLoop() };
}
