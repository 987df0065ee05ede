using System.Collections.Immutable;
using DbtCloud.Analyzers.AdditionalFiles;
using DbtCloud.Analyzers.Flow;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Rules;

/// <summary>The question behind DBTC1001 and DBTC1004: which tokens are bound to more than one account.</summary>
internal sealed class SharedTokens
{
    // The same place, reached in different ways: a few of them tell under which conditions it runs.
    private const int MaximumOfPlace = 4;

    private readonly List<Finding> within = [];
    private readonly List<Finding> across = [];

    private AccountIdentities identities = null!;

    private SharedTokens()
    {
    }

    /// <summary>What one type shows.</summary>
    public IReadOnlyList<Finding> Within => within;

    /// <summary>What only the whole project shows.</summary>
    public IReadOnlyList<Finding> Across => across;

    public static SharedTokens Find(FactSink facts, DbtEvidence evidence, IReadOnlyList<Finding> other, SettingsValues settings)
    {
        SharedTokens result = new();
        HashSet<SyntaxNode> taken = new(other.Select(finding => finding.Place));
        HashSet<string> reported = [];
        HashSet<string> answers = new(facts.Requests.Where(request => request is { Url.Account: not null, Answer: not null } && evidence.IsDbt(request)).Select(request => request.Answer!.Id), StringComparer.Ordinal);
        List<BindingFact> bindings = facts.Bindings.Where(binding => IsEvidence(binding, evidence) && !IsCached(binding) && !IsAnswered(binding, answers)).ToList();
        foreach (IGrouping<string, BindingFact> group in bindings.GroupBy(binding => AccountIdentities.OfToken(binding, settings)))
        {
            result.identities = new(settings, group);
            result.Examine(group.ToList(), taken, reported);
        }

        return result;
    }

    private static bool IsEvidence(BindingFact binding, DbtEvidence evidence)
        => binding.Token.Length > 0
            && (binding.IsAccessUrl ? binding.Account.Characters.IndexOf('{') < 0 : Accounts.IsAccount(binding.Account))
            && !IsFallback(binding)
            && (binding.Request is null || (evidence.IsDbt(binding.Request) && !OtherAccounts.IsOther(binding.Request)))
            && !TokenSharing.IsMeant(binding);

    // A field that is filled anew unless it holds the right token: what it holds then is known to nobody.
    private static bool IsCached(BindingFact binding)
        => binding.Token.SingleHole is { Kind: KeyKind.Opaque } token && binding.Guards.Items.Any(guard => guard.Subject.Mentions(token.Id));

    // What the API of one account answers is that account's.
    private static bool IsAnswered(BindingFact binding, HashSet<string> answers)
        => answers.Count > 0 && binding.Account.Holes.Any(hole => HasAnswer(hole, answers));

    private static bool HasAnswer(Key hole, HashSet<string> answers)
    {
        for (Key? key = hole; key is not null; key = key.Parent)
        {
            if (answers.Contains(key.Id))
            {
                return true;
            }
        }

        return false;
    }

    // What is used only where a setting is missing is nobody's intention.
    private static bool IsFallback(BindingFact binding)
        => binding.Guards.Items.Any(guard => guard is { Expected: "null", Holds: true, Subject.Kind: KeyKind.Configuration or KeyKind.Environment or KeyKind.Secret or KeyKind.Options });

    private void Examine(List<BindingFact> bindings, HashSet<SyntaxNode> taken, HashSet<string> reported)
    {
        Dictionary<Frame, Frame?> common = CommonFrames(bindings);
        List<SharedToken> places = bindings.Select(binding => PlaceOf(binding, common)).ToList();
        places = places
            .OrderBy(place => place.Place.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(place => place.Place.SpanStart)
            .GroupBy(place => (identities.Of(place.Binding), place.Place))
            .SelectMany(same => same.Take(MaximumOfPlace))
            .ToList();
        HashSet<string> found = [];
        foreach (IGrouping<string, SharedToken> type in places.GroupBy(place => place.Type?.ToDisplayString() ?? string.Empty))
        {
            Report(type.ToList(), found, taken, reported);
        }

        if (places[0].Binding.Token.ToKey().IsGlobal)
        {
            ReportAcross(places, found, taken, reported);
        }
    }

    private void Report(List<SharedToken> places, HashSet<string> found, HashSet<SyntaxNode> taken, HashSet<string> reported)
    {
        List<SharedToken> before = [];
        HashSet<string> owners = [];
        foreach (SharedToken place in places)
        {
            string account = identities.Of(place.Binding);
            bool settled = found.Contains(account) || owners.Contains(account);
            SharedToken? first = settled ? null : before.FirstOrDefault(known => Conflict(known, place));
            if (!settled && (place.IsMany || first is not null))
            {
                found.Add(account);
                if (first is not null)
                {
                    owners.Add(identities.Of(first.Binding));
                }

                SyntaxNode node = Choose(place, first);
                if (!taken.Contains(node) && reported.Add(Position(node)))
                {
                    within.Add(Make(place, first, node, places));
                }
            }

            before.Add(place);
        }
    }

    private void ReportAcross(List<SharedToken> places, HashSet<string> found, HashSet<SyntaxNode> taken, HashSet<string> reported)
    {
        List<SharedToken> before = [];
        HashSet<string> done = new(found);
        HashSet<string> seen = [];
        foreach (SharedToken place in places)
        {
            string account = identities.Of(place.Binding);
            SharedToken? first = seen.Contains(account) || done.Contains(account)
                ? null
                : before.FirstOrDefault(known => !SymbolEqualityComparer.Default.Equals(known.Type, place.Type) && Conflict(known, place));
            if (first is not null && done.Add(account))
            {
                SyntaxNode node = Choose(place, first);
                if (!taken.Contains(node) && reported.Add(Position(node)))
                {
                    across.Add(new Finding(
                        Descriptors.DBTC1004,
                        node,
                        Origins.OfToken(place.Binding.Token),
                        Origins.OfAccount(place.Binding.Account, place.Binding.AccountKey),
                        Origins.OfAccount(first.Binding.Account, first.Binding.AccountKey),
                        $"'{first.Type?.Name}'")
                    {
                        Additional = ImmutableArray.Create(first.Place.GetLocation()),
                        Properties = PropertiesOf(place, node),
                    });
                }
            }

            seen.Add(account);
            before.Add(place);
        }
    }

    private bool Conflict(SharedToken first, SharedToken second)
        => identities.AreDifferent(first.Binding, second.Binding)
            && !first.Binding.Guards.Stable(first.Binding.Token.ToKey()).Exclude(second.Binding.Guards.Stable(first.Binding.Token.ToKey()));

    private Finding Make(SharedToken place, SharedToken? first, SyntaxNode node, List<SharedToken> all)
    {
        ImmutableArray<Location> additional = (first is null ? [] : new[] { first.Place })
            .Concat(all.Where(other => other != place && identities.Of(other.Binding) == identities.Of(place.Binding)).Select(other => other.Place))
            .Where(other => other != node)
            .Distinct()
            .Select(other => other.GetLocation())
            .ToImmutableArray();
        return first is null
            ? new Finding(Descriptors.DBTC1001ForEach, node, Origins.OfToken(place.Binding.Token), Origins.OfAccount(place.Binding.Account, null)) { Additional = additional, Properties = PropertiesOf(place, node) }
            : new Finding(
                Descriptors.DBTC1001,
                node,
                Origins.OfToken(place.Binding.Token),
                Origins.OfAccount(place.Binding.Account, place.Binding.AccountKey),
                Origins.OfAccount(first.Binding.Account, first.Binding.AccountKey)) { Additional = additional, Properties = PropertiesOf(place, node) };
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(SharedToken place, SyntaxNode node)
    {
        Key token = place.Binding.Token.ToKey();
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.Account, Origins.NameOfAccount(place.Binding.Account, place.Binding.AccountKey))
            .Add(DiagnosticProperties.TokenSource, Origins.SourceOf(place.Binding.Token));
        if (token.Kind is KeyKind.Configuration or KeyKind.Environment or KeyKind.Secret)
        {
            properties = properties.Add(DiagnosticProperties.TokenName, token.Name);
        }

        bool isToken = place.Binding.Levels.Any(level => level.Token == node);
        properties = isToken ? properties : properties.Add(DiagnosticProperties.TokenElsewhere, "true");
        return place.IsMany ? properties.Add(DiagnosticProperties.NoFix, "true") : properties;
    }

    // The token expression of the second binding, unless it is the very expression that the first one uses.
    private static SyntaxNode Choose(SharedToken place, SharedToken? first)
    {
        if (first is null || place.Place != first.Place || place.IsMany)
        {
            return place.Place;
        }

        Level level = place.Binding.Levels.FirstOrDefault(candidate => candidate.Token == place.Place) ?? place.Binding.Levels[0];
        Level other = first.Binding.Levels.FirstOrDefault(candidate => candidate.Token == first.Place) ?? first.Binding.Levels[0];
        if (level.Site != other.Site)
        {
            return level.Subject ?? level.Site;
        }

        if (DecidingCall(level.Frame, other.Frame) is { } call)
        {
            return call;
        }

        // One place that runs twice: inside the loop that runs it, the token if it stands there, else what does.
        LoopScope? loop = place.Binding.Loops.FirstOrDefault(scope => scope.Frame == level.Frame);
        return loop is null || loop.Body.Span.Contains(place.Place.Span) ? place.Place : level.Subject ?? level.Site;
    }

    // One body that says both accounts: which of them is meant is decided by what it is called with.
    private static SyntaxNode? DecidingCall(Frame second, Frame first)
    {
        Frame? one = second;
        Frame? other = first;
        for (; one is not null && other is not null && one != other; one = one.Caller, other = other.Caller)
        {
            if (one.Caller == other.Caller && one.CallSyntax is { } call && other.CallSyntax is { } known && call != known)
            {
                Frame before = other;
                Input[] changed = one.Inputs.Where((input, index) => index >= before.Inputs.Length || !before.Inputs[index].Value.SameAs(input.Value)).ToArray();
                return changed.Length == 0 ? call : changed[0].Syntax;
            }
        }

        return null;
    }

    private static SharedToken PlaceOf(BindingFact binding, Dictionary<Frame, Frame?> common)
    {
        Frame root = RootOf(binding.Levels[0].Frame);
        HashSet<int> many = new(binding.Account.Elements.Items.Where(loop => !binding.Token.Varies.Contains(loop) && !binding.OnceIn.Contains(loop)));
        bool isMany = many.Count > 0 && ElementNames.MayBeManyAccounts(binding.Account) && !IsOfOneElement(binding.Token, binding.Account);
        LoopScope? scope = binding.Loops.FirstOrDefault(loop => many.Contains(loop.Number));
        Level? level = null;
        if (isMany && scope is not null)
        {
            level = binding.Levels.FirstOrDefault(candidate => candidate.Frame == scope.Frame);
        }

        if (level is null && common.TryGetValue(root, out Frame? meeting) && meeting is not null)
        {
            level = binding.Levels.FirstOrDefault(candidate => candidate.Frame == meeting);
        }

        level ??= OutermostByAccount(binding.Levels);
        // An inherited body is the same for all: what differs is where the descendant says its account.
        if (root.Inheritor is { } inheritor && !IsWithin(level.Site, inheritor) && binding.Account.PartAt(0).Syntax is { } said && IsWithin(said, inheritor))
        {
            return new(binding, said, inheritor, isMany);
        }

        SyntaxNode place = PlaceWithin(binding, ref level, scope ?? binding.Loops.FirstOrDefault(loop => loop.Frame == level.Frame));
        return new(binding, place, level.Frame.Member.ContainingType, isMany);
    }

    // A token that lies in the same element as the account, however it was looked up.
    private static bool IsOfOneElement(Text token, Text account)
    {
        HashSet<string> elements = new(token.Holes.SelectMany(ElementsOf), StringComparer.Ordinal);
        return elements.Count > 0 && account.Holes.SelectMany(ElementsOf).Any(elements.Contains);
    }

    private static IEnumerable<string> ElementsOf(Key key)
    {
        for (Key? current = key; current is not null; current = current.Parent)
        {
            if (current.Kind == KeyKind.Element)
            {
                yield return current.Id;
            }
        }
    }

    private static bool IsWithin(SyntaxNode node, INamedTypeSymbol type)
        => type.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == node.SyntaxTree && reference.Span.Contains(node.Span));

    // In a loop, the use inside its body; the body of a query is a lambda, a frame of its own.
    private static SyntaxNode PlaceWithin(BindingFact binding, ref Level level, LoopScope? scope)
    {
        SyntaxNode place = level.Token ?? level.Subject ?? level.Site;
        if (scope is null || scope.Frame != level.Frame || scope.Body.Span.Contains(place.Span))
        {
            return place;
        }

        int index = binding.Levels.IndexOf(level);
        for (; index >= 0; index--)
        {
            foreach (SyntaxNode? candidate in (SyntaxNode?[])[binding.Levels[index].Token, binding.Levels[index].Subject, binding.Levels[index].Site])
            {
                if (candidate is not null && candidate.SyntaxTree == scope.Body.SyntaxTree && scope.Body.Span.Contains(candidate.Span) && candidate != scope.Body)
                {
                    level = binding.Levels[index];
                    return candidate;
                }
            }
        }

        return place;
    }

    private static Level OutermostByAccount(ImmutableArray<Level> levels)
    {
        Level result = levels[0];
        for (int index = 1; index < levels.Length && levels[index].Subject is not null; index++)
        {
            result = levels[index];
        }

        return result;
    }

    // Within one run, two bindings meet in the innermost call that leads to both.
    private Dictionary<Frame, Frame?> CommonFrames(List<BindingFact> bindings)
    {
        Dictionary<Frame, Frame?> common = [];
        foreach (IGrouping<Frame, BindingFact> root in bindings.GroupBy(binding => RootOf(binding.Levels[0].Frame)))
        {
            List<BindingFact> list = root.ToList();
            if (list.Select(identities.Of).Distinct().Count() < 2)
            {
                continue;
            }

            List<Frame> shared = Chain(list[0].Levels[0].Frame);
            foreach (BindingFact binding in list.Skip(1))
            {
                HashSet<Frame> chain = new(Chain(binding.Levels[0].Frame));
                shared = shared.Where(chain.Contains).ToList();
            }

            common[root.Key] = shared.FirstOrDefault();
        }

        return common;
    }

    private static List<Frame> Chain(Frame frame)
    {
        List<Frame> chain = [];
        for (Frame? current = frame; current is not null; current = current.Caller)
        {
            chain.Add(current);
        }

        return chain;
    }

    private static Frame RootOf(Frame frame)
    {
        while (frame.Caller is { } caller)
        {
            frame = caller;
        }

        return frame;
    }

    private static string Position(SyntaxNode node) => node.SyntaxTree.FilePath + ":" + node.GetLocation().GetLineSpan().StartLinePosition + ":" + node.SpanStart;
}
