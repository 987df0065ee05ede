using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>
/// The project's own code, bound on demand: bodies and initialisers. The only place that asks the compilation
/// for semantic models; it does so for trees of this very compilation only.
/// </summary>
internal sealed class BoundCode(Compilation compilation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];

    // Trees hold the statements of a body weakly: a collection would make new nodes, and places are compared by reference.
    private readonly List<SyntaxNode[]> statements = [];
    private readonly Dictionary<SyntaxTree, bool> generated = [];
    private readonly Dictionary<ISymbol, IOperation?> bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation?> initializers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, List<(ISymbol, IOperation)>> memberInitializers = new(SymbolEqualityComparer.Default);

    public SemanticModel ModelOf(SyntaxTree tree)
    {
        if (!models.TryGetValue(tree, out SemanticModel? model))
        {
#pragma warning disable RS1030 // A body is interpreted together with what it calls, which lies in other trees of this compilation.
            model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            models.Add(tree, model);
            statements.Add(tree.GetRoot().DescendantNodes().Where(node => node is StatementSyntax).ToArray());
        }

        return model;
    }

    /// <summary>The body of a method, constructor, accessor or local function of the project; null where it has none.</summary>
    public IOperation? BodyOf(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        method = method.PartialImplementationPart ?? method;
        if (bodies.TryGetValue(method, out IOperation? body))
        {
            return body;
        }

        body = FindBody(method);
        bodies.Add(method, body);
        return body;
    }

    public IOperation? OperationOf(SyntaxNode node) => Owns(node.SyntaxTree) ? ModelOf(node.SyntaxTree).GetOperation(node) : null;

    /// <summary>What a field or automatic property starts with.</summary>
    public IOperation? InitializerOf(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (!initializers.TryGetValue(member, out IOperation? value))
        {
            foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
            {
                EqualsValueClauseSyntax? clause = reference.GetSyntax() switch
                {
                    VariableDeclaratorSyntax declarator => declarator.Initializer,
                    PropertyDeclarationSyntax property => property.Initializer,
                    _ => null,
                };
                if (clause is not null && Owns(clause.SyntaxTree) && ModelOf(clause.SyntaxTree).GetOperation(clause) is ISymbolInitializerOperation initializer)
                {
                    value = initializer.Value;
                }
            }

            initializers.Add(member, value);
        }

        return value;
    }

    public IReadOnlyList<(ISymbol Member, IOperation Value)> MemberInitializersOf(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (!memberInitializers.TryGetValue(type, out List<(ISymbol, IOperation)>? list))
        {
            list = [];
            foreach (ISymbol member in type.GetMembers())
            {
                if (member is { IsStatic: false, IsImplicitlyDeclared: false } and (IFieldSymbol or IPropertySymbol) && InitializerOf(member) is { } value)
                {
                    list.Add((member, value));
                }
            }

            memberInitializers.Add(type, list);
        }

        return list;
    }

    /// <summary>The call of the base constructor that a primary constructor makes.</summary>
    public IInvocationOperation? PrimaryBaseCallOf(IMethodSymbol constructor)
        => constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax { BaseList.Types: var bases }
            && bases.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } call
                ? OperationOf(call) as IInvocationOperation
                : null;

    public bool IsGenerated(SyntaxTree tree)
    {
        if (!generated.TryGetValue(tree, out bool result))
        {
            result = GeneratedCode.Is(tree);
            generated.Add(tree, result);
        }

        return result;
    }

    private bool Owns(SyntaxTree tree) => compilation.ContainsSyntaxTree(tree);

    private IOperation? FindBody(IMethodSymbol method)
    {
        if (!SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly))
        {
            return null;
        }

        foreach (SyntaxReference reference in method.DeclaringSyntaxReferences)
        {
            SyntaxNode node = reference.GetSyntax();
            if (!Owns(node.SyntaxTree) || IsGenerated(node.SyntaxTree))
            {
                continue;
            }

            SyntaxNode? body = node switch
            {
                BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
                AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
                LocalFunctionStatementSyntax { Body: null, ExpressionBody: null } => null,
                BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or CompilationUnitSyntax or ArrowExpressionClauseSyntax => node,
                _ => null,
            };
            if (body is not null && ModelOf(body.SyntaxTree).GetOperation(body) is { } operation)
            {
                return operation;
            }
        }

        return null;
    }
}
