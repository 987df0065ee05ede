using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>
/// Clients that hold the token and whose requests cannot have one besides: a <c>WebClient</c> gets the other header before the call,
/// a RestSharp request an authenticator of its own, or, where the client adds a default header (which wins), a client of its own.
/// </summary>
internal static class ClientHeader
{
    private const string Authenticator = "RestSharp.Authenticators.OAuth2.OAuth2AuthorizationRequestHeaderAuthenticator";

    public static IEnumerable<SyntaxNode> Roots(FixSubject subject, IReadOnlyList<ExpressionSyntax> reads, string account)
    {
        if (Sender(subject) is not { } call || call.Expression is not MemberAccessExpressionSyntax { Expression: { } client })
        {
            return [];
        }

        ITypeSymbol? type = subject.TypeOf(client);
        return reads.SelectMany(read => type switch
        {
            { Name: "WebClient" } => ForWebClient(subject, call, client, read),
            { Name: "RestClient" or "IRestClient" } => ForRestSharp(subject, call, client, read, account),
            _ => [],
        });
    }

    private static InvocationExpressionSyntax? Sender(FixSubject subject)
    {
        IEnumerable<InvocationExpressionSyntax> around = subject.Node.AncestorsAndSelf().TakeWhile(node => node is not (StatementSyntax or AnonymousFunctionExpressionSyntax)).OfType<InvocationExpressionSyntax>();
        if (around.LastOrDefault(call => IsClient(subject, call)) is { } inline)
        {
            return inline;
        }

        // A request in a variable is sent further down.
        return subject.Node.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } variable
            && subject.Model.GetDeclaredSymbol(variable, subject.CancellationToken) is { } request
            && variable.Ancestors().FirstOrDefault(node => node is BlockSyntax or CompilationUnitSyntax) is { } body
            ? body.DescendantNodes().OfType<InvocationExpressionSyntax>()
                .FirstOrDefault(call => IsClient(subject, call) && call.ArgumentList.Arguments.Any(argument => SymbolEqualityComparer.Default.Equals(subject.SymbolOf(argument.Expression), request)))
            : null;
    }

    private static bool IsClient(FixSubject subject, InvocationExpressionSyntax call)
        => call.Expression is MemberAccessExpressionSyntax { Expression: { } receiver } && subject.TypeOf(receiver) is { Name: "WebClient" or "RestClient" or "IRestClient" };

    // client.Headers["Authorization"] = "Bearer " + token;
    private static IEnumerable<SyntaxNode> ForWebClient(FixSubject subject, InvocationExpressionSyntax call, ExpressionSyntax client, ExpressionSyntax read)
        => Inserted(subject, call, [$"{client.WithoutTrivia()}.Headers[\"Authorization\"] = \"Bearer \" + {Operand(read)};"], root: null);

    private static IEnumerable<SyntaxNode> ForRestSharp(FixSubject subject, InvocationExpressionSyntax call, ExpressionSyntax client, ExpressionSyntax read, string account)
    {
        BaseObjectCreationExpressionSyntax? request = subject.Node.AncestorsAndSelf().OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault(creation => subject.TypeOf(creation) is { Name: "RestRequest" });
        SyntaxNode scope = call.Ancestors().FirstOrDefault(node => node is BlockSyntax or CompilationUnitSyntax) ?? subject.Root;
        if (DefaultHeader(subject, scope, client) is { } header)
        {
            foreach (SyntaxNode root in WithOwnClient(subject, call, client, header, read, account))
            {
                yield return root;
            }
        }
        else if (request is { Initializer: null } && !subject.Root.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText is "AddDefaultHeader" or "AddDefaultHeaders"))
        {
            string type = TypeNames.At(subject, call, Authenticator);
            InitializerExpressionSyntax own = ((ObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new X() {{ Authenticator = new {type}({read.WithoutParentheses().WithoutTrivia()}, \"Bearer\") }}")).Initializer!;
            BaseObjectCreationExpressionSyntax made = request.WithoutTrailingTrivia() switch
            {
                ObjectCreationExpressionSyntax named => named.WithInitializer(own),
                ImplicitObjectCreationExpressionSyntax implied => implied.WithInitializer(own),
                var other => other,
            };
            yield return subject.Root.ReplaceNode(request, made.WithTrailingTrivia(request.GetTrailingTrivia()).WithAdditionalAnnotations(Formatter.Annotation, Microsoft.CodeAnalysis.Simplification.Simplifier.Annotation));
        }
    }

    private static InvocationExpressionSyntax? DefaultHeader(FixSubject subject, SyntaxNode scope, ExpressionSyntax client)
        => scope.DescendantNodes().OfType<InvocationExpressionSyntax>().FirstOrDefault(call =>
            call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddDefaultHeader", Expression: { } receiver }
            && call.Parent is ExpressionStatementSyntax
            && call.ArgumentList.Arguments.Count == 2
            && SymbolEqualityComparer.Default.Equals(subject.SymbolOf(receiver), subject.SymbolOf(client)));

    // The declaration of the client and its default header again, for the other account.
    private static IEnumerable<SyntaxNode> WithOwnClient(FixSubject subject, InvocationExpressionSyntax call, ExpressionSyntax client, InvocationExpressionSyntax header, ExpressionSyntax read, string account)
    {
        if (subject.SymbolOf(client) is not ILocalSymbol { DeclaringSyntaxReferences: [var reference] }
            || reference.GetSyntax(subject.CancellationToken) is not VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration } } variable)
        {
            yield break;
        }

        string name = UniqueName(subject, call, variable.Identifier.ValueText, account);
        string declared = declaration.ReplaceToken(variable.Identifier, SyntaxFactory.Identifier(name).WithTriviaFrom(variable.Identifier)).WithoutTrivia().ToString();
        string added = $"{name}.AddDefaultHeader({header.ArgumentList.Arguments[0]}, \"Bearer \" + {Operand(read)});";
        SyntaxAnnotation here = new();
        SyntaxNode marked = subject.Root.ReplaceNode(client, SyntaxFactory.IdentifierName(name).InPlaceOf(client).WithAdditionalAnnotations(here));
        SyntaxNode moved = marked.GetAnnotatedNodes(here).Single();
        foreach (SyntaxNode root in Inserted(subject, moved, [declared, added], marked))
        {
            yield return root;
        }
    }

    private static string UniqueName(FixSubject subject, SyntaxNode place, string client, string account)
    {
        string words = new(account.Where(char.IsLetterOrDigit).ToArray());
        string name = words.Length > 0 && char.IsLetter(words[0]) ? char.ToLowerInvariant(words[0]) + words.Substring(1) + "Client" : client + words;
        return subject.Model.LookupSymbols(place.SpanStart, name: name).IsEmpty ? name : name + "2";
    }

    private static string Operand(ExpressionSyntax read)
    {
        ExpressionSyntax inner = read.WithoutParentheses();
        return inner is ElementAccessExpressionSyntax or InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax ? inner.WithoutTrivia().ToString() : $"({inner.WithoutTrivia()})";
    }

    private static IEnumerable<SyntaxNode> Inserted(FixSubject subject, SyntaxNode place, IReadOnlyList<string> lines, SyntaxNode? root)
    {
        StatementSyntax? statement = place.FirstAncestorOrSelf<StatementSyntax>();
        SyntaxNode? target = statement?.Parent switch
        {
            BlockSyntax or SwitchSectionSyntax => statement,
            GlobalStatementSyntax global => global,
            _ => null,
        };
        if (statement is null || target is null)
        {
            yield break;
        }

        string newLine = Syntax.LineEnding(subject.Root);
        SyntaxNode[] added = lines.Select((line, index) =>
        {
            StatementSyntax made = SyntaxFactory.ParseStatement(line).WithTrailingTrivia(SyntaxFactory.EndOfLine(newLine)).WithAdditionalAnnotations(Formatter.Annotation, Microsoft.CodeAnalysis.Simplification.Simplifier.Annotation);
            made = index == 0 ? made.WithLeadingTrivia(target.GetLeadingTrivia()) : made;
            return target is GlobalStatementSyntax ? SyntaxFactory.GlobalStatement(made) : (SyntaxNode)made;
        }).ToArray();
        SyntaxAnnotation mark = new();
        SyntaxTriviaList indent = new(target.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse());
        SyntaxNode shortened = (root ?? subject.Root).ReplaceNode(target, target.WithLeadingTrivia(indent).WithAdditionalAnnotations(mark));
        yield return shortened.InsertNodesBefore(shortened.GetAnnotatedNodes(mark).Single(), added);
    }
}
