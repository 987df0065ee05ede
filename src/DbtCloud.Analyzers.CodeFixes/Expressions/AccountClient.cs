using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Sends a request with the <c>DbtCloudClient</c> of its account: one that is at hand, or one that the class takes in its constructor.</summary>
internal static class AccountClient
{
    private const string Client = "DbtCloud.DbtCloudClient";
    private const string Factory = "DbtCloud.IDbtCloudClientFactory";

    public static IEnumerable<Candidate> Candidates(FixSubject subject, string account)
    {
        // A key that nobody registers would fail when the class is made.
        string number = subject.Property(DiagnosticProperties.Account) ?? subject.Property(DiagnosticProperties.OtherAccount) ?? account;
        if (OwnRequest.At(subject) is not { } request
            || ApiPath(request.Url) is not { } path
            || (SendingClient.RegisteredKey(subject, number) ?? (IsRegistered(subject, account) ? account : null)) is not { } key)
        {
            yield break;
        }

        string title = $"Use the DbtCloudClient of '{key}'";
        foreach (string client in AtHand(subject, request.Call, key))
        {
            foreach (SyntaxNode root in request.WithClient(client, path))
            {
                yield return new Candidate(root, title) { NeedsProof = true, Way = 1 };
            }
        }

        string name = Name(key);
        foreach (SyntaxNode root in request.WithClient(name, path))
        {
            if (Injected(subject, request.Call, root, key, name) is { } injected)
            {
                yield return new Candidate(injected, title) { NeedsProof = true, ReachesOtherFiles = true, Way = 1 };
            }
        }
    }

    /// <summary>The root with another client as the sender, which the class takes in its constructor; null where the class cannot.</summary>
    public static SyntaxNode? Injecting(FixSubject subject, ExpressionSyntax sender, string key)
    {
        string name = Name(key);
        return subject.Model.LookupSymbols(sender.SpanStart, name: name).IsEmpty
            ? Injected(subject, sender, subject.Root.ReplaceNode(sender, SyntaxFactory.IdentifierName(name).InPlaceOf(sender)), key, name)
            : null;
    }

    private static IEnumerable<string> AtHand(FixSubject subject, SyntaxNode place, string key)
    {
        foreach (ISymbol symbol in ValuesInScope.Symbols(subject, place))
        {
            ITypeSymbol type = ValuesInScope.TypeOf(symbol)!;
            if (KnownTypes.IsDbtCloudClient(type) && (SendingClient.IsKeyed(symbol, key) || key.Equals(Names.AccountKey(symbol.Name), StringComparison.OrdinalIgnoreCase)))
            {
                yield return symbol.Name;
            }
            else if (KnownTypes.Is(type, Factory))
            {
                yield return $"{symbol.Name}.GetClient({Syntax.Literal(key)})";
            }
        }
    }

    private static bool IsRegistered(FixSubject subject, string key)
        => subject.Model.Compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot(subject.CancellationToken).DescendantNodes().OfType<LiteralExpressionSyntax>())
            .Any(literal => literal.Token.ValueText == key && AccountName.RegisteredKey(literal) == key);

    // The client knows its host: what is left is the path from /api/ on.
    private static string? ApiPath(ExpressionSyntax url)
    {
        string source = url.WithoutTrivia().ToString();
        int start = source.IndexOf("api/v", StringComparison.Ordinal);
        int quote = source.IndexOf('"');
        if (url is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax) || start < 0 || quote < 0 || source.StartsWith("\"\"\"", StringComparison.Ordinal) || source[0] == '@')
        {
            return null;
        }

        return source.Substring(0, quote + 1) + source.Substring(start);
    }

    private static string Name(string key)
    {
        string name = new(key.Where(character => char.IsLetterOrDigit(character) || character == '_').ToArray());
        name = name.Length == 0 || char.IsDigit(name[0]) ? "account" + name : char.ToLowerInvariant(name[0]) + name.Substring(1);
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : name + "Client";
    }

    // Class(…, [FromKeyedServices("guild")] DbtCloudClient guild)
    private static SyntaxNode? Injected(FixSubject subject, SyntaxNode place, SyntaxNode changed, string key, string name)
    {
        if (place.FirstAncestorOrSelf<ClassDeclarationSyntax>() is not { } type
            || place.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member || member.Modifiers.Any(SyntaxKind.StaticKeyword)
            || changed.DescendantNodes().OfType<ClassDeclarationSyntax>().Where(found => found.Identifier.ValueText == type.Identifier.ValueText && found.SpanStart == type.SpanStart).FirstOrDefault() is not { } now)
        {
            return null;
        }

        string attribute = TypeNames.At(subject, type, "Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute");
        attribute = attribute.EndsWith("Attribute", StringComparison.Ordinal) ? attribute.Substring(0, attribute.Length - "Attribute".Length) : attribute;
        string client = TypeNames.At(subject, type, Client);
        ParameterSyntax parameter = SyntaxFactory.ParseParameterList($"([{attribute}({Syntax.Literal(key)})] {client} {name})").Parameters[0]
            .WithAdditionalAnnotations(Formatter.Annotation, Microsoft.CodeAnalysis.Simplification.Simplifier.Annotation);
        if (now.ParameterList is { } primary)
        {
            return changed.ReplaceNode(primary, primary.WithParameters(Added(primary.Parameters, parameter)));
        }

        if (now.Members.OfType<ConstructorDeclarationSyntax>().Where(constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword)).ToArray() is not [{ Body: { } body } constructor])
        {
            return null;
        }

        ConstructorDeclarationSyntax taking = constructor
            .WithParameterList(constructor.ParameterList.WithParameters(Added(constructor.ParameterList.Parameters, parameter)))
            .WithBody(body.AddStatements(SyntaxFactory.ParseStatement($"this.{name} = {name};").WithTrailingTrivia(SyntaxFactory.ElasticMarker)))
            .WithAdditionalAnnotations(Formatter.Annotation);
        MemberDeclarationSyntax field = SyntaxFactory.ParseMemberDeclaration($"private readonly {client} {name};")!
            .WithAdditionalAnnotations(Formatter.Annotation)
            .WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed);
        ClassDeclarationSyntax with = now.ReplaceNode(constructor, taking);
        return changed.ReplaceNode(now, with.WithMembers(with.Members.Insert(0, field)));
    }

    private static SeparatedSyntaxList<ParameterSyntax> Added(SeparatedSyntaxList<ParameterSyntax> parameters, ParameterSyntax parameter)
    {
        int index = parameters.TakeWhile(known => known.Default is null && !known.Modifiers.Any(SyntaxKind.ParamsKeyword)).Count();
        return parameters.Insert(index, index == 0 ? parameter : parameter.WithLeadingTrivia(SyntaxFactory.Space));
    }
}
