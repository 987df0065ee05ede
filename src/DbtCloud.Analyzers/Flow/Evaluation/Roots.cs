using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>
/// Chooses the bodies to start from: those in files that speak of dbt, and in files that use the types declared there.
/// In a project that never does, nothing is bound at all.
/// </summary>
internal sealed class Roots
{
    private const int SmallProject = 24;
    private static readonly string[] RegistrationNames = ["AddHttpClient", "Configure", "AddOptions", "AddDbtCloud", "AddAccount", "Bind", "AddRefitClient"];

    private readonly Compilation compilation;
    private readonly CancellationToken cancellationToken;
    private readonly List<SyntaxTree> trees;
    private readonly ProjectTraces traces;

    public Roots(Compilation compilation, ReportingPolicy policy, CancellationToken cancellationToken)
    {
        this.compilation = compilation;
        this.cancellationToken = cancellationToken;
        traces = ProjectTraces.Of(compilation, policy, cancellationToken);
        trees = Choose(compilation.SyntaxTrees.ToList());
    }

    public bool Any => trees.Count > 0;

    /// <param name="done">Told of every body that has been run, and how many steps it took.</param>
    /// <param name="code">The code of this compilation, where it has been bound already.</param>
    public void Run(FactSink sink, Action<ISymbol, int>? done = null, BoundCode? code = null)
    {
        ProjectModel project = new(compilation, code ?? new BoundCode(compilation));
        Evaluator evaluator = new(project, sink);
        List<(ISymbol Symbol, SyntaxNode Node)> members = [];
        foreach (SyntaxTree tree in trees.Where(tree => !GeneratedCode.Is(tree)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            members.AddRange(MembersOf(tree, project));
        }

        foreach ((ISymbol symbol, SyntaxNode node) in members)
        {
            if (Registers(node))
            {
                Run(symbol, keep: true);
            }
        }

        // Declarations come last: by then it is known what they are used with. In a large project the budget goes to the files that speak of dbt.
        HashSet<SyntaxTree> first = trees.Count > SmallProject ? new(traces.Speaking) : new(trees);
        foreach ((ISymbol symbol, _) in members
            .OrderBy(member => member.Symbol.ContainingType?.TypeKind == TypeKind.Interface)
            .ThenBy(member => !first.Contains(member.Node.SyntaxTree)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Run(symbol, keep: false);
        }

        foreach ((IMethodSymbol method, INamedTypeSymbol type) in InheritedBy(members.Select(member => member.Symbol).ToList(), project))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Run(method, keep: false, type);
        }

        void Run(ISymbol member, bool keep, INamedTypeSymbol? type = null)
        {
            evaluator.RunRoot(member, keep, type);
            done?.Invoke(member, evaluator.Steps);
        }
    }

    // What a base class does depends on what its descendants say.
    private static IEnumerable<(IMethodSymbol Method, INamedTypeSymbol Type)> InheritedBy(List<ISymbol> members, ProjectModel project)
    {
        HashSet<ISymbol> types = new(members.Select(member => (ISymbol)member.ContainingType), SymbolEqualityComparer.Default);
        foreach (INamedTypeSymbol type in types.OfType<INamedTypeSymbol>().Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false }))
        {
            for (INamedTypeSymbol? parent = type.BaseType; parent is not null && project.IsSource(parent); parent = parent.BaseType)
            {
                foreach (IMethodSymbol method in parent.GetMembers().OfType<IMethodSymbol>())
                {
                    if (method is { IsStatic: false, IsAbstract: false, MethodKind: MethodKind.Ordinary } && ProjectModel.FindImplementation(method, type) is { } own && SymbolEqualityComparer.Default.Equals(own, method))
                    {
                        yield return (method, type);
                    }
                }
            }
        }
    }

    private static bool Registers(SyntaxNode node)
        => node.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && Array.IndexOf(RegistrationNames, token.ValueText) >= 0);

    private static IEnumerable<(ISymbol Symbol, SyntaxNode Node)> MembersOf(SyntaxTree tree, ProjectModel project)
    {
        SyntaxNode root = tree.GetRoot();
        SemanticModel model = project.ModelOf(tree);
        if (root is CompilationUnitSyntax unit && unit.Members.Any(member => member is GlobalStatementSyntax) && model.GetDeclaredSymbol(unit) is { } main)
        {
            yield return (main, unit);
        }

        foreach (SyntaxNode node in root.DescendantNodes(node => node is not (BlockSyntax or ArrowExpressionClauseSyntax or GlobalStatementSyntax or AttributeListSyntax)))
        {
            switch (node)
            {
                case var plain when PlainMember.Is(plain) && plain is AccessorDeclarationSyntax or PropertyDeclarationSyntax { Initializer: null }: break;
                case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax when model.GetDeclaredSymbol(node) is IMethodSymbol method:
                    yield return (method, node);
                    break;
                case PropertyDeclarationSyntax { ExpressionBody: not null } when model.GetDeclaredSymbol(node) is IPropertySymbol { GetMethod: { } getter }:
                    yield return (getter, node);
                    break;
                case TypeDeclarationSyntax when model.GetDeclaredSymbol(node) is INamedTypeSymbol type:
                    if (type.InstanceConstructors.FirstOrDefault(constructor => constructor.IsImplicitlyDeclared || ProjectModel.IsPrimary(constructor)) is { } made
                        && type.TypeKind is TypeKind.Class or TypeKind.Struct && !type.IsAbstract)
                    {
                        yield return (made, node);
                    }

                    break;
                case VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null } when model.GetDeclaredSymbol(node) is { IsStatic: true } member and (IFieldSymbol or IPropertySymbol):
                    yield return (member, node);
                    break;
                default: break;
            }
        }
    }

    private List<SyntaxTree> Choose(List<SyntaxTree> all)
    {
        if (traces.Speaking.Count == 0 || all.Count <= SmallProject)
        {
            return traces.Speaking.Count == 0 ? [] : all;
        }

        // Who uses a type that speaks of dbt may hand it tokens and accounts.
        HashSet<SyntaxTree> taken = new(traces.Speaking);
        NameSet names = new();
        for (int round = 0; round < 2; round++)
        {
            foreach (SyntaxTree tree in taken)
            {
                foreach (BaseTypeDeclarationSyntax type in tree.GetRoot(cancellationToken).DescendantNodes(node => node is not (BlockSyntax or BaseMethodDeclarationSyntax)).OfType<BaseTypeDeclarationSyntax>())
                {
                    names.Add(type.Identifier.ValueText);
                }
            }

            foreach (SyntaxTree tree in all.Where(tree => !taken.Contains(tree)).ToList())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (names.IsAnyIn(tree.GetText(cancellationToken).ToString()) && tree.GetRoot(cancellationToken).DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && names.Contains(token.ValueText)))
                {
                    taken.Add(tree);
                }
            }
        }

        return all.Where(taken.Contains).ToList();
    }
}
