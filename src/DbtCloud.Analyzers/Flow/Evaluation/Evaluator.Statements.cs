using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>Statements.</summary>
internal sealed partial class Evaluator
{
    public Completion Exec(IOperation? operation)
    {
        if (operation is null)
        {
            return Completion.Next;
        }

        if (IsExhausted || nesting > MaximumNesting)
        {
            steps = nesting > MaximumNesting ? Math.Max(steps, allowedSteps + 1) : steps;
            return Completion.Exit;
        }

        steps++;
        nesting++;
        Completion completion = ExecCore(operation);
        nesting--;
        return completion;
    }

    private Completion ExecCore(IOperation operation)
    {
        switch (operation)
        {
            case IBlockOperation block: return ExecAll(block.Operations);
            case IMethodBodyOperation body: return Exec(body.BlockBody ?? body.ExpressionBody);
            case IConstructorBodyOperation body: return Exec(body.BlockBody ?? body.ExpressionBody);
            case IExpressionStatementOperation statement:
                Eval(statement.Operation);
                return statement.Operation is IThrowOperation ? Completion.Exit : Completion.Next;
            case IVariableDeclarationGroupOperation group:
                foreach (IVariableDeclarationOperation declaration in group.Declarations)
                {
                    ExecDeclaration(declaration);
                }

                return Completion.Next;
            case IUsingDeclarationOperation declaration: return Exec(declaration.DeclarationGroup);
            case IUsingOperation statement:
                _ = statement.Resources is IVariableDeclarationGroupOperation ? Exec(statement.Resources) is Completion.Next : Eval(statement.Resources) is null;
                return Exec(statement.Body);
            case ILockOperation statement:
                Eval(statement.LockedValue);
                return Exec(statement.Body);
            case IReturnOperation statement: return ExecReturn(statement);
            case IBranchOperation { BranchKind: BranchKind.Continue }:
                NoteNextRound();
                return Completion.Continue;
            case IBranchOperation branch: return branch.BranchKind == BranchKind.Break ? Completion.Break : Completion.Exit;
            case IConditionalOperation conditional: return ExecIf(conditional);
            case ISwitchOperation statement: return ExecSwitch(statement);
            case IForEachLoopOperation loop: return ExecForEach(loop);
            case IForLoopOperation loop: return ExecFor(loop);
            case IWhileLoopOperation loop: return ExecWhile(loop);
            case ITryOperation attempt: return ExecTry(attempt);
            case IThrowOperation thrown:
                EvalThrow(thrown);
                return Completion.Exit;
            case ILabeledOperation labeled: return Exec(labeled.Operation);
            case ILocalFunctionOperation function: return Exec(function.Body);
            case IEmptyOperation: return Completion.Next;
            default:
                Eval(operation);
                return Completion.Next;
        }
    }

    private Completion ExecAll(ImmutableArray<IOperation> statements)
    {
        foreach (IOperation statement in statements)
        {
            // A local function runs where it is called; one that is never called is a root of its own.
            if (statement is ILocalFunctionOperation)
            {
                continue;
            }

            Completion completion = Exec(statement);
            if (completion != Completion.Next)
            {
                return completion;
            }
        }

        return Completion.Next;
    }

    private void ExecDeclaration(IVariableDeclarationOperation declaration)
    {
        foreach (IVariableDeclaratorOperation declarator in declaration.Declarators)
        {
            IOperation? initializer = declarator.Initializer?.Value ?? declaration.Initializer?.Value;
            Declare(declarator.Symbol, initializer is null ? Null.Value : Eval(initializer));
        }
    }

    private Completion ExecReturn(IReturnOperation statement)
    {
        if (statement.Kind == OperationKind.YieldReturn)
        {
            Frame.Yields.Add(Eval(statement.ReturnedValue));
            Frame.YieldLoops.Add(Loops.Where(loop => loop.Number != 0 && loop.Frame == Frame).Select(loop => loop.Number).FirstOrDefault());
            return Completion.Next;
        }

        if (statement.Kind == OperationKind.YieldBreak)
        {
            return Completion.Exit;
        }

        if (statement.ReturnedValue is { } returned)
        {
            Value value = Eval(returned);
            Frame.Returns.Add(new(SinceEntry(), value));
        }

        if (Path.Items.Length > Frame.Entry.Items.Length)
        {
            NoteExit();
        }

        return Completion.Exit;
    }

    // Only what has been added since the call began: the caller's own conditions hold for it anyway.
    private Guards SinceEntry()
    {
        int before = Frame.Entry.Items.Length;
        return Path.Items.Length > before ? new(Path.Items.RemoveRange(0, before)) : Guards.None;
    }

    private void NoteExit()
    {
        Dictionary<Slot, Value?> changes = Store.ChangesSince(Frame.EntryMark);
        foreach (Slot slot in changes.Keys.Where(slot => slot.Owner is Frame).ToList())
        {
            changes.Remove(slot);
        }

        if (changes.Count > 0)
        {
            Frame.ExitChanges.Add(changes);
        }
    }

    private Value EvalThrow(IThrowOperation thrown)
    {
        if (thrown.Exception is not null)
        {
            Eval(thrown.Exception);
        }

        return Surfaces.Surface.Never;
    }

    private Completion ExecTry(ITryOperation attempt)
    {
        int mark = Store.Mark;
        Guards path = Path;
        Completion body = Exec(attempt.Body);
        if (attempt.Catches.Length > 0)
        {
            Guards after = Path;
            Dictionary<Slot, Value?> changes = Store.ChangesSince(mark);
            foreach (ICatchClauseOperation handler in attempt.Catches)
            {
                int before = Store.Mark;
                Path = path;
                foreach (ILocalSymbol local in handler.Locals)
                {
                    Declare(local, Unknown(handler.Syntax, local.Name));
                }

                if (handler.Filter is not null)
                {
                    Eval(handler.Filter);
                }

                Completion caught = Exec(handler.Handler);
                Dictionary<Slot, Value?> other = Store.Rollback(before);
                if (caught != Completion.Exit)
                {
                    Merge(other, ImmutableArray<Guard>.Empty, ImmutableArray<Guard>.Empty);
                    body = body == Completion.Exit ? caught : body;
                }
            }

            Path = after;
        }

        Completion last = attempt.Finally is null ? Completion.Next : Exec(attempt.Finally);
        return last == Completion.Exit ? last : body;
    }

    /// <summary>Joins changes of a branch that may or may not have run into the present state.</summary>
    private void Merge(Dictionary<Slot, Value?> changes, ImmutableArray<Guard> whenRun, ImmutableArray<Guard> whenNot)
    {
        Guards run = Guards.None.And(whenRun);
        Guards not = Guards.None.And(whenNot);
        foreach (KeyValuePair<Slot, Value?> change in changes)
        {
            Value? now = Store.Get(change.Key.Owner, change.Key.Member);
            Store.Set(change.Key.Owner, change.Key.Member, JoinSlot(change.Key, change.Value, run, now, not));
        }
    }

    private Value? JoinSlot(Slot slot, Value? first, Guards whenFirst, Value? second, Guards whenSecond)
    {
        if (first is null || second is null)
        {
            Value? only = first ?? second;
            bool local = slot.Owner is Frame || slot.Member is string and ("$object" or "$version");
            return only is null || local ? only : Join([new(first is null ? whenSecond : whenFirst, only), new(first is null ? whenFirst : whenSecond, Null.Value)]);
        }

        if (first is Items left && second is Items right)
        {
            return JoinItems(left, right);
        }

        return first.SameAs(second) ? second : Join([new(whenFirst, first), new(whenSecond, second)]);
    }

    // Elements that only one branch adds may be there: they are kept.
    private static Items JoinItems(Items left, Items right)
    {
        if (left.SameAs(right))
        {
            return left;
        }

        (Items longer, Items shorter) = left.Known.Length >= right.Known.Length ? (left, right) : (right, left);
        ImmutableArray<Value> known = longer.Known.AddRange(shorter.Known.Where(value => !longer.Known.Any(other => other.SameAs(value))));
        return new(known, longer.Rest ?? shorter.Rest) { Loop = longer.Loop == 0 ? shorter.Loop : longer.Loop };
    }
}
