using System.Collections.Immutable;
using System.Composition;
using DbtCloud.Analyzers.CodeFixes.Expressions;
using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace DbtCloud.Analyzers.CodeFixes.Rules;

/// <summary>DBTC2002, DBTC2003: calls the operation that replaces the reported one, where its values are at hand.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ReplacedEndpointFix : RuleFix
{
    private const string UrlTitle = "Call the endpoint that replaces this one";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DBTC2002", "DBTC2003");

    private protected override IEnumerable<Candidate> Candidates(FixSubject subject)
    {
        if (OldVersion(subject) is { } access)
        {
            return OfSdk(subject, access);
        }

        // Another constant is all that an attribute can take.
        EndpointChange? change = EndpointChange.Of(subject);
        return Syntax.NeedsConstant(subject.Node)
            ? change is { IsVersionOnly: true } ? change.Candidates(UrlTitle) : []
            : UserOfSdk(subject).Concat(InUrl(subject)).Concat(change?.Candidates(UrlTitle) ?? []).Concat(OtherVersion(subject, change)).Concat(AtDeclaration(subject));
    }

    private static IEnumerable<Candidate> OtherVersion(FixSubject subject, EndpointChange? change)
        => change is { IsVersionOnly: true } ? WholeUrl.WithVersion(subject, "v2", "v3", change.Operation, UrlTitle) : [];

    // client.V2.Projects
    private static MemberAccessExpressionSyntax? OldVersion(FixSubject subject)
        => subject.Node.AncestorsAndSelf().TakeWhile(node => node is not StatementSyntax)
            .Concat(subject.Node.DescendantNodes())
            .OfType<MemberAccessExpressionSyntax>()
            .FirstOrDefault(access => access.Name.Identifier.ValueText is "V2" or "V3" && KnownTypes.IsDbtCloudClient(subject.TypeOf(access.Expression)));

    private static IEnumerable<Candidate> OfSdk(FixSubject subject, MemberAccessExpressionSyntax access)
    {
        const string title = "Use the current operation";
        if (access.FirstAncestorOrSelf<InvocationExpressionSyntax>(call => call.Expression.Span.Contains(access.Span)) is not { } call)
        {
            yield break;
        }

        InvocationExpressionSyntax current = Renamed(call.ReplaceNode(access, access.Expression.InPlaceOf(access)));
        SeparatedSyntaxList<ArgumentSyntax> arguments = current.ArgumentList.Arguments;
        yield return subject.Replace(call, current, title);
        if (ScopedId.Project.OnlyOne(subject, access) is { } project)
        {
            yield return With(arguments.Insert(0, SyntaxFactory.Argument(Syntax.Expression(project))));
        }

        // What once lay in a project may lie in the account now.
        if (arguments.Count > 0 && arguments[0].ToString().IndexOf("project", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            yield return With(arguments.RemoveAt(0));
        }

        Candidate With(SeparatedSyntaxList<ArgumentSyntax> changed)
            => subject.Replace(call, current.WithArgumentList(current.ArgumentList.WithArguments(changed)).WithAdditionalAnnotations(Formatter.Annotation), title);
    }

    // client.CrossAccount.GetUserV2Async(id)
    private static IEnumerable<Candidate> UserOfSdk(FixSubject subject)
    {
        const string title = "Ask for the account's user";
        if (subject.Node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(found => found.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetUserV2Async" }) is not
            { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CrossAccount" } cross } } call)
        {
            yield break;
        }

        InvocationExpressionSyntax current = call.WithExpression(Syntax.Expression($"{cross.Expression.WithoutTrailingTrivia()}.Users.GetAsync").InPlaceOf(call.Expression));
        yield return new Candidate(subject.Root.ReplaceNode(call, current), title) { NeedsProof = true };
        if (call.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { ExpressionBody.Expression: InvocationExpressionSyntax only, ReturnType: GenericNameSyntax { TypeArgumentList.Arguments: [var result] } } && only == call)
        {
            yield return WithType(result, reachesOtherFiles: true);
        }

        if (call.FirstAncestorOrSelf<VariableDeclarationSyntax>() is { Type: IdentifierNameSyntax { IsVar: false } type })
        {
            yield return WithType(type, reachesOtherFiles: false);
        }

        Candidate WithType(TypeSyntax old, bool reachesOtherFiles)
        {
            SyntaxNode root = subject.Root.ReplaceNodes(new SyntaxNode[] { call, old }, (original, _) => original == call ? current : SyntaxFactory.IdentifierName("AccountUser").InPlaceOf(original));
            return new Candidate(root, title) { NeedsProof = true, ReachesOtherFiles = reachesOtherFiles };
        }
    }

    // const string ProjectsFormat = "…/api/v2/accounts/{0}/projects/"
    private static IEnumerable<Candidate> AtDeclaration(FixSubject subject)
    {
        foreach (ExpressionSyntax text in DeclaredTexts.LeadingTo(subject))
        {
            foreach (string source in EndpointRewriting.OfText(subject, text, text.ToString()))
            {
                yield return Proven(subject, subject.Root.ReplaceNode(text, SyntaxFactory.ParseExpression(source).InPlaceOf(text)));
            }
        }
    }

    // Options of an old version have their own types.
    private static InvocationExpressionSyntax Renamed(InvocationExpressionSyntax call)
        => call.ReplaceNodes(
            call.ArgumentList.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText is ['V', '2' or '3', ..] && name.Identifier.ValueText.EndsWith("Options", StringComparison.Ordinal)),
            (original, _) => original.WithIdentifier(SyntaxFactory.Identifier(original.Identifier.LeadingTrivia, original.Identifier.ValueText.Substring(2), original.Identifier.TrailingTrivia)));

    private static IEnumerable<Candidate> InUrl(FixSubject subject)
    {
        if (UrlExpression.At(subject) is not { } url)
        {
            yield break;
        }

        foreach (ExpressionSyntax part in url.Written.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Where(part => part is InterpolatedStringExpressionSyntax or LiteralExpressionSyntax))
        {
            foreach (string source in EndpointRewriting.OfText(subject, url.Place, part.ToString()))
            {
                yield return Proven(subject, subject.Root.ReplaceNode(url.Place, With(part, SyntaxFactory.ParseExpression(source).InPlaceOf(part))));
            }

            foreach (string source in EndpointRewriting.OfRelative(subject, url.Place, part.ToString()))
            {
                yield return Proven(subject, subject.Root.ReplaceNode(url.Place, With(part, SyntaxFactory.ParseExpression(source).InPlaceOf(part))));
            }
        }

        foreach (BinaryExpressionSyntax sum in url.Written.DescendantNodesAndSelf().OfType<BinaryExpressionSyntax>().Where(sum => sum.Parent is not BinaryExpressionSyntax))
        {
            if (SumRewriting.Joined(sum) is not { } joined)
            {
                continue;
            }

            foreach (SumRewriting rewriting in EndpointRewriting.OfSum(subject, url.Place, joined))
            {
                if (rewriting.Apply(sum) is { } made)
                {
                    yield return Proven(subject, subject.Root.ReplaceNode(url.Place, With(sum, made)));
                }
            }
        }

        ExpressionSyntax With(ExpressionSyntax part, ExpressionSyntax made)
            => (part == url.Written ? made : url.Written.ReplaceNode(part, made)).InPlaceOf(url.Place);
    }

    private static Candidate Proven(FixSubject subject, SyntaxNode root)
        => new(root, UrlTitle) { NeedsProof = true, Operation = subject.Property(DiagnosticProperties.ReplacementPath) };
}
