using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>Where the project's code writes fields and properties.</summary>
internal sealed class MemberWrites(Compilation compilation, BoundCode code)
{
    private readonly Dictionary<ISymbol, bool> reassigned = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxTree, ILookup<string, SyntaxNode>> writes = [];

    /// <summary>True for a field or property that is written anywhere but where its object is made.</summary>
    public bool IsReassigned(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (member is IFieldSymbol { IsReadOnly: true } or IFieldSymbol { IsConst: true } or IPropertySymbol { SetMethod: null } or IPropertySymbol { SetMethod.IsInitOnly: true })
        {
            return false;
        }

        if (!reassigned.TryGetValue(member, out bool result))
        {
            result = TreesThatMayWrite(member).Any(tree => WritesIn(tree)[member.Name].Any(write => IsWriteOutsideMaking(write, member)));
            reassigned.Add(member, result);
        }

        return result;
    }

    // What is private is written by its own type alone; a setter by whoever may call it.
    private IEnumerable<SyntaxTree> TreesThatMayWrite(ISymbol member)
    {
        bool isPrivate = member.DeclaredAccessibility == Accessibility.Private || member is IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Private };
        INamedTypeSymbol type = member.ContainingType;
        while (isPrivate && type.ContainingType is { } outer)
        {
            type = outer;
        }

        IEnumerable<SyntaxTree> trees = isPrivate ? type.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree).Distinct() : compilation.SyntaxTrees;
        return trees.Where(tree => !code.IsGenerated(tree));
    }

    private ILookup<string, SyntaxNode> WritesIn(SyntaxTree tree)
    {
        if (!writes.TryGetValue(tree, out ILookup<string, SyntaxNode>? found))
        {
            found = tree.GetRoot().DescendantNodes().SelectMany(TargetsOf).ToLookup(write => write.Name, write => write.Node);
            writes.Add(tree, found);
        }

        return found;
    }

    private static IEnumerable<(string Name, SyntaxNode Node)> TargetsOf(SyntaxNode node)
    {
        SyntaxNode? target = node switch
        {
            AssignmentExpressionSyntax assignment when !assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression) => assignment.Left,
            ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => argument.Expression,
            PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.PreIncrementExpression) || prefix.IsKind(SyntaxKind.PreDecrementExpression) => prefix.Operand,
            PostfixUnaryExpressionSyntax postfix when !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression) => postfix.Operand,
            _ => null,
        };
        return target switch
        {
            null => [],
            TupleExpressionSyntax tuple => tuple.Arguments.Select(argument => (NameOf(argument.Expression), (SyntaxNode)argument.Expression)),
            _ => NameOf(target) is { Length: > 0 } name ? [(name, target)] : [],
        };
    }

    private static string NameOf(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => string.Empty,
    };

    private bool IsWriteOutsideMaking(SyntaxNode write, ISymbol member)
    {
        if (write.Parent?.Parent is InitializerExpressionSyntax)
        {
            return false;
        }

        if (!SymbolEqualityComparer.Default.Equals(code.ModelOf(write.SyntaxTree).GetSymbolInfo(write).Symbol?.OriginalDefinition, member))
        {
            return false;
        }

        bool inConstructor = write.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is { } constructor
            && write.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is null
            && write.FirstAncestorOrSelf<LocalFunctionStatementSyntax>() is null
            && code.ModelOf(constructor.SyntaxTree).GetDeclaredSymbol(constructor) is { } symbol
            && SymbolEqualityComparer.Default.Equals(symbol.ContainingType, member.ContainingType)
            && symbol.IsStatic == member.IsStatic;
        return !inConstructor;
    }
}
