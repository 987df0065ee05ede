using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>
/// Loops. One over known elements runs once for each; any other runs for an element that stands for all of them, from a
/// state in which everything that changes from round to round is unknown.
/// </summary>
internal sealed partial class Evaluator
{
    private const int MaximumRounds = 24;

    private Completion ExecForEach(IForEachLoopOperation loop)
    {
        Value collection = Eval(loop.Collection);
        return ForEach(collection, loop.Collection.Syntax, loop.Body.Syntax, element =>
        {
            BindLoopVariable(loop.LoopControlVariable, element, loop.Collection.Type);
            return Exec(loop.Body);
        });
    }

    private void BindLoopVariable(IOperation variable, Value element, ITypeSymbol? collectionType)
    {
        switch (variable)
        {
            case IVariableDeclaratorOperation declarator: Declare(declarator.Symbol, element); break;
            case IDeclarationExpressionOperation { Expression: ITupleOperation tuple }: Deconstruct(tuple, element, ElementTypeOf(collectionType)); break;
            case ITupleOperation tuple: Deconstruct(tuple, element, ElementTypeOf(collectionType)); break;
            default: Assign(variable, element); break;
        }
    }

    private static ITypeSymbol? ElementTypeOf(ITypeSymbol? collection)
    {
        if (collection is IArrayTypeSymbol array)
        {
            return array.ElementType;
        }

        if (collection is not INamedTypeSymbol named)
        {
            return null;
        }

        if (named.Name is "IEnumerable" or "IAsyncEnumerable" && named.TypeArguments.Length == 1)
        {
            return named.TypeArguments[0];
        }

        return named.AllInterfaces.FirstOrDefault(candidate => candidate is { Name: "IEnumerable" or "IAsyncEnumerable", TypeArguments.Length: 1 })?.TypeArguments[0];
    }

    /// <summary>Runs a body for the elements of a collection.</summary>
    public Completion ForEach(Value collection, SyntaxNode collectionSyntax, SyntaxNode bodySyntax, Func<Value, Completion> body)
    {
        Items items = ItemsOf(collection, collectionSyntax);
        ImmutableStack<LoopScope> saved = Loops;
        Guards path = Path;
        Completion completion = Completion.Next;
        foreach (Value element in items.Known)
        {
            Loops = saved.Push(new(0, bodySyntax, Frame));
            completion = InRound(() => body(element), []);
            Path = path;
            if (completion is Completion.Break or Completion.Exit)
            {
                break;
            }
        }

        if (items.Rest is { } rest && completion is Completion.Next or Completion.Continue)
        {
            Loops = saved.Push(new(items.Loop, bodySyntax, Frame));
            Repeat(() => body(rest), items.Loop);
            Path = path;
            completion = Completion.Next;
        }

        Loops = saved;
        return completion == Completion.Exit ? Completion.Exit : Completion.Next;
    }

    /// <summary>Runs a body that may run any number of times.</summary>
    private void Repeat(Func<Completion> body, int loop)
    {
        int mark = Store.Mark;
        Dictionary<Slot, Value?> first = Trial(body, mark);
        Dictionary<Slot, Value?> before = [];
        foreach (Slot slot in first.Keys)
        {
            before[slot] = Store.Get(slot.Owner, slot.Member);
        }

        List<Slot> changed = first.Where(change => before[change.Key] is { } old && change.Value is not Items && (change.Value is null || !change.Value.SameAs(old))).Select(change => change.Key).ToList();
        if (changed.Count > 0)
        {
            Store.Apply(first);
            Dictionary<Slot, Value?> second = Trial(body, Store.Mark);
            Store.Rollback(mark);
            foreach (Slot slot in changed)
            {
                Value? one = first[slot];
                bool settled = one is not null && (!second.TryGetValue(slot, out Value? two) || (two is not null && two.SameAs(one)));
                Store.Set(slot.Owner, slot.Member, settled
                    ? Join([new(Guards.None, before[slot]!), new(Guards.None, one!)])
                    : Text.Hole(Key.Opaque((slot.Member as ISymbol)?.Name ?? "value", VariesOf(before[slot]!).Union(ActiveLoops)), null));
            }
        }

        int start = Store.Mark;
        int bindings = Facts.Bindings.Count;
        List<NextRound> next = [];
        if (InRound(body, next) is Completion.Next or Completion.Continue)
        {
            next.Add(new(Facts.Bindings.Count, Path));
        }

        NoteOnlyRound(bindings, next, loop);
        foreach (KeyValuePair<Slot, Value?> change in Store.ChangesSince(start))
        {
            if (change.Value is Items now)
            {
                Items old = before.TryGetValue(change.Key, out Value? known) && known is Items content ? content : Items.None;
                Store.Set(change.Key.Owner, change.Key.Member, Grown(old, now, loop));
            }
        }
    }

    // The ways out of the present round of the innermost loop that lead to another one.
    private readonly Stack<List<NextRound>> rounds = new();

    private Completion InRound(Func<Completion> body, List<NextRound> next)
    {
        rounds.Push(next);
        Completion completion = body();
        rounds.Pop();
        return completion;
    }

    private void NoteNextRound()
    {
        if (rounds.Count > 0)
        {
            rounds.Peek().Add(new(Facts.Bindings.Count, Path));
        }
    }

    // What is always followed by leaving the loop happens for one element only.
    private void NoteOnlyRound(int first, List<NextRound> next, int loop)
    {
        for (int index = first; loop != 0 && index < Facts.Bindings.Count; index++)
        {
            BindingFact binding = Facts.Bindings[index];
            if (!next.Exists(way => way.Bindings > index && !way.Path.Exclude(binding.Guards)))
            {
                binding.OnceIn = binding.OnceIn.Add(loop);
            }
        }
    }

    private readonly struct NextRound(int bindings, Guards path)
    {
        /// <summary>The number of bindings by then.</summary>
        public int Bindings { get; } = bindings;

        public Guards Path { get; } = path;
    }

    // What one round has added stands for what all rounds add.
    private Items Grown(Items before, Items after, int loop)
    {
        List<Value> added = after.Known.Skip(before.Known.Length).ToList();
        if (after.Rest is { } rest)
        {
            added.Add(rest);
        }

        if (added.Count == 0)
        {
            return after;
        }

        return new(before.Known, added.Count == 1 ? added[0] : Join(added.Select(value => new Alternative(Guards.None, value)))) { Loop = after.Loop == 0 ? loop : after.Loop };
    }

    private Dictionary<Slot, Value?> Trial(Func<Completion> body, int mark)
    {
        Guards path = Path;
        int returns = Frame.Returns.Count;
        int yields = Frame.Yields.Count;
        int exits = Frame.ExitChanges.Count;
        int made = creations.Count;
        silent++;
        InRound(body, []);
        silent--;
        Path = path;
        Frame.Returns.RemoveRange(returns, Frame.Returns.Count - returns);
        Frame.Yields.RemoveRange(yields, Frame.Yields.Count - yields);
        Frame.YieldLoops.RemoveRange(yields, Frame.YieldLoops.Count - yields);
        Frame.ExitChanges.RemoveRange(exits, Frame.ExitChanges.Count - exits);
        creations.RemoveRange(Math.Min(made, creations.Count), Math.Max(0, creations.Count - made));
        return Store.Rollback(mark);
    }

    private Completion ExecFor(IForLoopOperation loop)
    {
        foreach (IOperation before in loop.Before)
        {
            Exec(before);
        }

        return ExecCounted(loop.Condition, loop.Body, () =>
        {
            foreach (IOperation step in loop.AtLoopBottom)
            {
                Exec(step);
            }
        }, bodyFirst: false);
    }

    private Completion ExecWhile(IWhileLoopOperation loop)
        => ExecCounted(loop.ConditionIsUntil ? null : loop.Condition, loop.Body, () => { }, bodyFirst: !loop.ConditionIsTop);

    private Completion ExecCounted(IOperation? condition, IOperation body, Action step, bool bodyFirst)
    {
        ImmutableStack<LoopScope> saved = Loops;
        Guards path = Path;
        int mark = Store.Mark;

        // A loop whose condition is known in every round is run as it is.
        if (condition is not null && !bodyFirst && KnownRounds(condition, body, step, mark) is { } rounds)
        {
            Loops = saved.Push(new(0, body.Syntax, Frame));
            for (int round = 0; round < rounds; round++)
            {
                Test(condition);
                Completion completion = InRound(() => Exec(body), []);
                if (completion is Completion.Break or Completion.Exit)
                {
                    Loops = saved;
                    Path = completion == Completion.Exit ? Path : path;
                    return completion == Completion.Exit ? Completion.Exit : Completion.Next;
                }

                Path = path;
                step();
            }

            Loops = saved;
            return Completion.Next;
        }

        int number = NewLoop();
        Loops = saved.Push(new(number, body.Syntax, Frame));
        Repeat(() =>
        {
            if (condition is not null && !bodyFirst && Test(condition) is { Outcome: null } entered)
            {
                Path = Path.And(entered.WhenTrue);
            }

            Completion completion = Exec(body);
            step();
            if (condition is not null && bodyFirst)
            {
                Test(condition);
            }

            return completion;
        }, number);
        Loops = saved;
        Path = path;
        return Completion.Next;
    }

    private int? KnownRounds(IOperation condition, IOperation body, Action step, int mark)
    {
        if (Test(condition).Outcome is not { } enters)
        {
            Store.Rollback(mark);
            return null;
        }

        Store.Rollback(mark);
        if (!enters)
        {
            return 0;
        }

        int rounds = 0;
        int? result = null;
        ImmutableStack<LoopScope> saved = Loops;
        Loops = saved.Push(new(0, body.Syntax, Frame));
        Dictionary<Slot, Value?> changes = Trial(() =>
        {
            Guards path = Path;
            while (rounds <= MaximumRounds)
            {
                Condition current = Test(condition);
                if (current.Outcome != true)
                {
                    result = current.Outcome == false ? rounds : null;
                    return Completion.Next;
                }

                rounds++;
                Completion completion = Exec(body);
                Path = path;
                if (completion is Completion.Break or Completion.Exit)
                {
                    result = rounds;
                    return Completion.Next;
                }

                step();
            }

            return Completion.Next;
        }, mark);
        Loops = saved;
        return result;
    }
}
