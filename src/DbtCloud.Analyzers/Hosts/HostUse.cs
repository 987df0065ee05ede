using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.Hosts;

/// <summary>What becomes of a host that is written in the source: it is stored or passed on, or only compared, matched, shown.</summary>
internal static class HostUse
{
    private const int MaximumUses = 200;

    private static readonly HashSet<string> Comparing = new(StringComparer.Ordinal)
    {
        "Equals", "StartsWith", "EndsWith", "Contains", "ContainsKey", "IndexOf", "LastIndexOf", "Compare", "CompareTo", "CompareOrdinal", "IsMatch", "Match", "Matches",
        "Split", "Any", "All", "Count", "Exists", "Find", "SequenceEqual", "ReferenceEquals", "TryGetValue", "Where", "Except", "ThrowIfNull", "Is", "Remove",
        "When", "Expect", "Setup", "Stub", "Given", "WithUrl", "UsingGet", "OnGet", "RespondWith", "Verify", "ForCallsTo", "MapGet", "MapPost", "MapMethods", "Returns", "WithPath", "ReturnsAsync",
    };

    private static readonly string[] Showing = ["Log", "Write", "Print", "Trace", "Debug", "Assert", "Should", "Fail", "Warn", "Info", "Error", "Markup", "True", "False", "Equal", "NotEqual", "AreEqual", "That", "DoesNotContain", "Obsolete"];

    public static bool IsStoredOrPassed(SyntaxNode literal, SemanticModel model, CancellationToken cancellationToken)
        => Follow(literal, model, depth: 0, cancellationToken);

    private static bool Follow(SyntaxNode node, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        SyntaxNode current = node;
        while (current.Parent is { } parent)
        {
            switch (parent)
            {
                case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.EqualsExpression) || binary.IsKind(SyntaxKind.NotEqualsExpression) || binary.IsKind(SyntaxKind.IsExpression): return false;
                case ConstantPatternSyntax or CaseSwitchLabelSyntax or RelationalPatternSyntax: return false;
                case ConditionalExpressionSyntax conditional when conditional.Condition == current: return false;
                case ThrowExpressionSyntax or ThrowStatementSyntax: return false;
                case ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: ImplicitElementAccessSyntax or ElementAccessExpressionSyntax } }: return false;
                case InitializerExpressionSyntax initializer when initializer.IsKind(SyntaxKind.ComplexElementInitializerExpression) && initializer.Expressions[0] == current && initializer.Expressions.Count > 1: return false;
                case AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute }: return IsUrlAttribute(attribute);
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax invocation } argument: return IsPassedOn(invocation, argument);
                case ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation }:
                    if (IsException(creation, model, cancellationToken))
                    {
                        return false;
                    }

                    if (!IsAddress(creation, model, cancellationToken))
                    {
                        return true;
                    }

                    current = creation;
                    break;
                case MemberAccessExpressionSyntax member when member.Expression == current:
                    if (Comparing.Contains(member.Name.Identifier.ValueText))
                    {
                        return false;
                    }

                    current = member.Parent is InvocationExpressionSyntax call ? call : member;
                    break;
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }: return FollowVariable(declarator, model, depth, cancellationToken);
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }: return FollowMember(property, property.Identifier.ValueText, model, depth, cancellationToken);
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } assignment when assignment.Right == current && model.GetSymbolInfo(left, cancellationToken).Symbol is ILocalSymbol local:
                    return FollowLocal(local, assignment, model, depth, cancellationToken);
                case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property }: return FollowMember(property, property.Identifier.ValueText, model, depth, cancellationToken);
                case ForEachStatementSyntax loop when loop.Expression == current:
                    return model.GetDeclaredSymbol(loop, cancellationToken) is not { } variable || FollowLocal(variable, loop, model, depth, cancellationToken);
                case ExpressionStatementSyntax: return false;
                case StatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax: return true;
                default:
                    current = parent;
                    break;
            }

            if (current == node)
            {
                return true;
            }
        }

        return true;
    }

    private static bool FollowVariable(VariableDeclaratorSyntax declarator, SemanticModel model, int depth, CancellationToken cancellationToken)
        => model.GetDeclaredSymbol(declarator, cancellationToken) switch
        {
            ILocalSymbol local => FollowLocal(local, declarator, model, depth, cancellationToken),
            IFieldSymbol => FollowMember(declarator, declarator.Identifier.ValueText, model, depth, cancellationToken),
            _ => true,
        };

    private static bool FollowLocal(ILocalSymbol local, SyntaxNode place, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        SyntaxNode scope = place.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax) ?? place.SyntaxTree.GetRoot(cancellationToken);
        return AnyUse(scope.DescendantNodes(), local.Name, local, model, depth, cancellationToken);
    }

    // A constant that nothing but comparisons use is a list of what to look for, not an address.
    private static bool FollowMember(SyntaxNode declaration, string name, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        if (model.GetDeclaredSymbol(declaration, cancellationToken) is not { } member)
        {
            return true;
        }

        IEnumerable<SyntaxNode> nodes = model.Compilation.SyntaxTrees.Count() < 200 && member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal
            ? declaration.SyntaxTree.GetRoot(cancellationToken).DescendantNodes()
            : member.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).Where(node => node.SyntaxTree == declaration.SyntaxTree).SelectMany(node => node.DescendantNodes());
        return AnyUse(nodes, name, member, model, depth, cancellationToken);
    }

    private static bool AnyUse(IEnumerable<SyntaxNode> nodes, string name, ISymbol symbol, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        int uses = 0;
        foreach (IdentifierNameSyntax use in nodes.OfType<IdentifierNameSyntax>())
        {
            if (use.Identifier.ValueText != name || ++uses > MaximumUses
                || !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(use, cancellationToken).Symbol, symbol)
                || use.Parent is AssignmentExpressionSyntax assignment && assignment.Left == use)
            {
                continue;
            }

            SyntaxNode expression = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
            if (depth > 3 || Follow(expression, model, depth + 1, cancellationToken))
            {
                return true;
            }
        }

        return uses == 0;
    }

    private static bool IsPassedOn(InvocationExpressionSyntax invocation, ArgumentSyntax argument)
    {
        string name = invocation.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            _ => string.Empty,
        };
        if (name == "Replace")
        {
            return invocation.ArgumentList.Arguments.IndexOf(argument) > 0;
        }

        return !Comparing.Contains(name) && !Array.Exists(Showing, shown => name.StartsWith(shown, StringComparison.Ordinal)) && name != "nameof";
    }

    private static bool IsUrlAttribute(AttributeSyntax attribute)
        => attribute.Name.ToString().Split('.').Last() is "BaseAddress" or "BaseUrl" or "Url" or "Get" or "Post" or "Put" or "Delete" or "Patch" or "DefaultValue" or "BasePath";

    private static bool IsException(BaseObjectCreationExpressionSyntax creation, SemanticModel model, CancellationToken cancellationToken)
    {
        for (ITypeSymbol? type = model.GetTypeInfo(creation, cancellationToken).Type; type is not null; type = type.BaseType)
        {
            if (type.Name == "Exception")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAddress(BaseObjectCreationExpressionSyntax creation, SemanticModel model, CancellationToken cancellationToken)
        => model.GetTypeInfo(creation, cancellationToken).Type?.Name is "Uri" or "UriBuilder" or "Regex" or "List" or "HashSet" or "Dictionary";
}
