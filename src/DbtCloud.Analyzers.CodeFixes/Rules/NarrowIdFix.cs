using System.Collections.Immutable;
using System.Composition;
using DbtCloud.Analyzers.CodeFixes.Expressions;
using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Rules;

/// <summary>DBTC3004: widens what holds a dbt id, and within the file whatever the wider value then goes to.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NarrowIdFix : RuleFix
{
    private const int Rounds = 8;

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DBTC3004");

    private protected override IEnumerable<Candidate> Candidates(FixSubject subject)
    {
        SyntaxNode root = Changed(subject.Root, First(subject));
        for (int round = 0; round < Rounds && root != subject.Root; round++)
        {
            SyntaxTree tree = subject.Root.SyntaxTree.WithRootAndOptions(root, subject.Root.SyntaxTree.Options);
            SemanticModel model = subject.Model.Compilation.ReplaceSyntaxTree(subject.Model.SyntaxTree, tree).GetSemanticModel(tree);
            Diagnostic[] errors = model.GetDiagnostics(cancellationToken: subject.CancellationToken)
                .Where(diagnostic => diagnostic.Id is "CS0266" or "CS1503" or "CS0029" or "CS1620")
                .ToArray();
            if (errors.Length == 0)
            {
                yield return new Candidate(root, "Hold the id in 64 bits") { ReachesOtherFiles = true };
                yield break;
            }

            SyntaxNode now = tree.GetRoot(subject.CancellationToken);
            SyntaxNode next = Changed(now, errors.SelectMany(error => NarrowTarget.Of(model, now.FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true), subject.CancellationToken)));
            if (next == now)
            {
                yield break;
            }

            root = next;
        }
    }

    private static IEnumerable<(SyntaxNode Old, SyntaxNode New)> First(FixSubject subject)
    {
        SyntaxNode node = subject.Node is ArgumentSyntax argument ? argument.Expression : subject.Node;
        if (Declaration(node) is not { } declaration)
        {
            foreach ((SyntaxNode Old, SyntaxNode New) change in Widening.InConversions(Conversion(node)))
            {
                yield return change;
            }

            yield break;
        }

        if (Widening.Of(NarrowTarget.TypeOf(declaration)) is { } type)
        {
            yield return type;
        }

        foreach (ExpressionSyntax value in Values(subject, declaration))
        {
            foreach ((SyntaxNode Old, SyntaxNode New) change in Widening.InConversions(value))
            {
                yield return change;
            }
        }
    }

    // A rule may report the declaration, its name or its type.
    private static SyntaxNode? Declaration(SyntaxNode node)
    {
        if (node is TypeSyntax and not IdentifierNameSyntax && node.Parent is NullableTypeSyntax)
        {
            node = node.Parent;
        }

        return node switch
        {
            ParameterSyntax or PropertyDeclarationSyntax or VariableDeclaratorSyntax or SingleVariableDesignationSyntax or MethodDeclarationSyntax => node,
            TypeSyntax { Parent: ParameterSyntax or PropertyDeclarationSyntax or MethodDeclarationSyntax } => node.Parent,
            TypeSyntax { Parent: VariableDeclarationSyntax { Variables: [var variable] } } => variable,
            _ => null,
        };
    }

    // int.Parse may be reported without its arguments, a conversion without its receiver.
    private static SyntaxNode Conversion(SyntaxNode node)
        => node is SimpleNameSyntax or PredefinedTypeSyntax or MemberAccessExpressionSyntax
            && node.Ancestors().TakeWhile(ancestor => ancestor is MemberAccessExpressionSyntax or InvocationExpressionSyntax).LastOrDefault() is InvocationExpressionSyntax call
            ? call
            : node;

    private static IEnumerable<ExpressionSyntax> Values(FixSubject subject, SyntaxNode declaration)
    {
        EqualsValueClauseSyntax? initializer = declaration switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            ParameterSyntax parameter => parameter.Default,
            _ => null,
        };
        if (initializer is not null)
        {
            yield return initializer.Value;
        }

        if (subject.Model.GetDeclaredSymbol(declaration, subject.CancellationToken) is { } symbol)
        {
            foreach (AssignmentExpressionSyntax assignment in subject.Root.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            {
                if (assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && SymbolEqualityComparer.Default.Equals(subject.SymbolOf(assignment.Left), symbol))
                {
                    yield return assignment.Right;
                }
            }
        }
    }

    private static SyntaxNode Changed(SyntaxNode root, IEnumerable<(SyntaxNode Old, SyntaxNode New)> changes)
    {
        Dictionary<SyntaxNode, SyntaxNode> all = [];
        foreach ((SyntaxNode old, SyntaxNode @new) in changes)
        {
            all[old] = @new;
        }

        return all.Count == 0 ? root : root.ReplaceNodes(all.Keys, (original, _) => all[original]);
    }
}
