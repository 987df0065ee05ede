using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>Follows pieces of a value back through the calls that brought them.</summary>
internal sealed class Tracer(Evaluator evaluator)
{
    private const int MaximumVisits = 400;
    private const int MaximumVisitsOfInput = 12;

    /// <summary>The levels of a binding: first the object or body where token and account meet, then each caller that brought one of them.</summary>
    public ImmutableArray<Level> Binding(ImmutableArray<Part> account, ImmutableArray<Part> token, Frame frame, SyntaxNode site, Placed? tokenPlace)
    {
        Dictionary<Frame, SyntaxNode> tokenSyntax = tokenPlace is null ? [] : Upwards(token, tokenPlace);
        SyntaxNode? tokenExpression = tokenSyntax.TryGetValue(frame, out SyntaxNode? own) ? own : null;
        SyntaxNode? accountExpression = null;
        foreach (Creation creation in evaluator.Creations)
        {
            int holder = creation.Inputs.FindIndex(input => Holds(input.Value, token, MaximumVisitsOfInput));
            int other = holder < 0 ? -1 : creation.Inputs.FindIndex(input => Holds(input.Value, account, MaximumVisitsOfInput));
            if (holder >= 0 && other >= 0 && holder != other)
            {
                (frame, tokenExpression, accountExpression, site) = (creation.Frame, creation.Inputs[holder].Syntax, creation.Inputs[other].Syntax, creation.Syntax);
                break;
            }
        }

        ImmutableArray<Level>.Builder levels = ImmutableArray.CreateBuilder<Level>();
        levels.Add(new(frame, tokenExpression, accountExpression, site) { IsOrigin = !Brings(frame, account) });
        while (frame is { Caller: { } caller, CallSyntax: not null })
        {
            SyntaxNode? tokenArgument = Argument(frame, token);
            SyntaxNode? accountArgument = Argument(frame, account);
            if (tokenArgument is null && accountArgument is null)
            {
                if (Later(frame, account) is not { } filled)
                {
                    break;
                }

                levels.Add(new(filled.Frame, Last(filled, token), Last(filled, account), frame.CallSyntax ?? site) { IsOrigin = true });
                frame = filled.Frame;
                continue;
            }

            tokenArgument ??= tokenSyntax.TryGetValue(caller, out SyntaxNode? set) ? set : null;
            levels.Add(new(caller, tokenArgument, accountArgument, frame.CallSyntax ?? site) { IsOrigin = accountArgument is not null && !Brings(caller, account) });
            frame = caller;
        }

        return levels.ToImmutable();
    }

    /// <summary>The levels of pieces of a URL.</summary>
    public ImmutableArray<Level> Path(ImmutableArray<Part> parts, Frame frame, SyntaxNode site)
    {
        ImmutableArray<Level>.Builder levels = ImmutableArray.CreateBuilder<Level>();
        levels.Add(new(frame, null, site, site));
        while (frame.Caller is { } caller)
        {
            if (Argument(frame, parts) is { } argument)
            {
                levels.Add(new(caller, null, argument, frame.CallSyntax ?? site));
                frame = caller;
            }
            else if (Later(frame, parts) is { } filled)
            {
                levels.Add(new(filled.Frame, null, Last(filled, parts), frame.CallSyntax ?? site));
                frame = filled.Frame;
            }
            else
            {
                break;
            }
        }

        return levels.ToImmutable();
    }

    private Dictionary<Frame, SyntaxNode> Upwards(ImmutableArray<Part> parts, Placed place)
    {
        Dictionary<Frame, SyntaxNode> map = [];
        Frame? frame = place.Frame;
        SyntaxNode? syntax = place.Expression;
        while (frame is not null && syntax is not null)
        {
            map[frame] = syntax;
            syntax = Argument(frame, parts);
            if (syntax is null && Later(frame, parts) is { } filled)
            {
                (frame, syntax) = (filled.Frame, Last(filled, parts));
                continue;
            }

            frame = frame.Caller;
        }

        return map;
    }

    // An object that its methods have filled, step by step, in a body on the way here.
    private Creation? Later(Frame frame, ImmutableArray<Part> parts)
    {
        if (frame.Receiver?.Value is not Instance { Creation: { Later.Count: > 0 } creation } || Last(creation, parts) is null)
        {
            return null;
        }

        for (Frame? caller = frame.Caller; caller is not null; caller = caller.Caller)
        {
            if (caller == creation.Frame)
            {
                return creation;
            }
        }

        return null;
    }

    private SyntaxNode? Last(Creation creation, ImmutableArray<Part> parts)
    {
        int index = creation.Later.FindLastIndex(input => Holds(input.Value, parts, MaximumVisitsOfInput));
        return index < 0 ? null : creation.Later[index].Syntax;
    }

    /// <summary>True where a piece of the value comes into being within a body.</summary>
    public static bool IsWrittenIn(Frame frame, ImmutableArray<Part> parts)
        => Contains(frame, parts) || !IsWrittenInAnyCaller(frame, parts);

    private static bool IsWrittenInAnyCaller(Frame frame, ImmutableArray<Part> parts)
    {
        for (Frame? caller = frame.Caller; caller is not null; caller = caller.Caller)
        {
            if (Contains(caller, parts))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(Frame frame, ImmutableArray<Part> parts)
        => frame.Member.DeclaringSyntaxReferences.Any(reference => parts.Any(part => part.Syntax is { } syntax && IsWithin(syntax, reference)));

    private static bool IsWithin(SyntaxNode syntax, SyntaxReference reference) => reference.SyntaxTree == syntax.SyntaxTree && reference.Span.Contains(syntax.Span);

    private static bool IsMadeIn(Frame frame, ImmutableArray<Part> parts)
        => frame.Member.DeclaringSyntaxReferences.Any(reference => parts.Any(part => part.Syntax is { } syntax && IsWithin(syntax, reference) && !IsOfParameter(syntax))
            && reference.GetSyntax() is not Microsoft.CodeAnalysis.CSharp.Syntax.BaseTypeDeclarationSyntax);

    private static bool IsOfParameter(SyntaxNode syntax)
        => syntax is Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax || syntax.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.EqualsValueClauseSyntax { Parent: Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax };

    public bool Brings(Frame frame, ImmutableArray<Part> parts) => Argument(frame, parts) is not null;

    private SyntaxNode? Argument(Frame frame, ImmutableArray<Part> parts)
    {
        // An object that the body has filled holds what it was not given.
        if (IsMadeIn(frame, parts))
        {
            return null;
        }

        foreach (Input input in frame.Inputs)
        {
            if (Holds(input.Value, parts))
            {
                return input.Syntax;
            }
        }

        return null;
    }

    /// <summary>True where a value contains a piece, at any depth.</summary>
    private bool Holds(Value value, ImmutableArray<Part> parts, int most = MaximumVisits)
    {
        if (parts.IsEmpty)
        {
            return false;
        }

        HashSet<object> visited = [];
        Stack<Value> open = new();
        open.Push(value);
        while (open.Count > 0 && visited.Count < most)
        {
            evaluator.Store.Work++;
            Value next = open.Pop();
            switch (next)
            {
                case Text text when parts.Any(text.Contains): return true;
                case Placed placed: open.Push(placed.Inner); break;
                case Items items:
                    foreach (Value element in items.Known)
                    {
                        open.Push(element);
                    }

                    if (items.Rest is not null)
                    {
                        open.Push(items.Rest);
                    }

                    break;
                case Choice choice:
                    foreach (Alternative alternative in choice.Alternatives)
                    {
                        open.Push(alternative.Value);
                    }

                    break;
                case Instance instance when visited.Add(instance):
                    foreach (KeyValuePair<object, Value> member in evaluator.Store.MembersOf(instance))
                    {
                        open.Push(member.Value);
                    }

                    break;
                default: break;
            }
        }

        return false;
    }
}
