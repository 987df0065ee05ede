using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>
/// The project's own code, bound on demand: bodies, initialisers, implementations. The only place that asks the compilation
/// for semantic models; it does so for trees of this very compilation only.
/// </summary>
internal sealed class ProjectModel(Compilation compilation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];

    // Trees hold the statements of a body weakly: a collection would make new nodes, and places are compared by reference.
    private readonly List<SyntaxNode[]> statements = [];
    private readonly Dictionary<SyntaxTree, bool> generated = [];
    private readonly Dictionary<ISymbol, IOperation?> bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation?> initializers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, Surface[]> surfaces = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, List<(ISymbol, IOperation)>> memberInitializers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, INamedTypeSymbol?> implementations = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> reassigned = new(SymbolEqualityComparer.Default);
    private readonly ImmutableArray<Surface> all = KnownSurfaces.All();
    private List<INamedTypeSymbol>? ownTypes;
    private ILookup<string, SyntaxNode>? writes;

    public Compilation Compilation { get; } = compilation;

    public Registrations Registrations { get; } = new();

    public IReadOnlyList<INamedTypeSymbol> OwnTypes => ownTypes ??= AllTypes(Compilation.Assembly.GlobalNamespace).ToList();

    public SemanticModel ModelOf(SyntaxTree tree)
    {
        if (!models.TryGetValue(tree, out SemanticModel? model))
        {
#pragma warning disable RS1030 // A body is interpreted together with what it calls, which lies in other trees of this compilation.
            model = Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            models.Add(tree, model);
            statements.Add(tree.GetRoot().DescendantNodes().Where(node => node is StatementSyntax).ToArray());
        }

        return model;
    }

    public Surface[] SurfacesFor(INamedTypeSymbol? type)
    {
        if (type is null)
        {
            return [];
        }

        if (!surfaces.TryGetValue(type, out Surface[]? found))
        {
            string name = TypeNames.Of(type);
            found = all.Where(surface => surface.Covers(type, name)).ToArray();
            surfaces.Add(type, found);
        }

        return found;
    }

    public bool IsSource(ITypeSymbol? type)
        => type is { DeclaringSyntaxReferences.Length: > 0 } && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, Compilation.Assembly);

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

    public static bool IsPrimary(IMethodSymbol constructor)
        => constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax;

    /// <summary>The call of the base constructor that a primary constructor makes.</summary>
    public IInvocationOperation? PrimaryBaseCallOf(IMethodSymbol constructor)
        => constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax { BaseList.Types: var bases }
            && bases.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } call
                ? OperationOf(call) as IInvocationOperation
                : null;

    /// <summary>The class that stands behind a type: itself, or the only implementation in the project.</summary>
    public INamedTypeSymbol? ImplementationOf(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol named || !IsSource(named))
        {
            return null;
        }

        if (!implementations.TryGetValue(named, out INamedTypeSymbol? implementation))
        {
            if (named is { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false })
            {
                implementation = named;
            }
            else if (named.TypeKind is TypeKind.Interface or TypeKind.Class && !named.IsStatic)
            {
                List<INamedTypeSymbol> candidates = OwnTypes.Where(own => own is { TypeKind: TypeKind.Class, IsAbstract: false } && Inherits(own, named)).Take(2).ToList();
                implementation = candidates.Count == 1 ? candidates[0] : null;
            }

            implementations.Add(named, implementation);
        }

        return implementation;
    }

    /// <summary>True for a class that does things, as opposed to a record or plain data.</summary>
    public bool IsService(INamedTypeSymbol type)
        => type is { TypeKind: TypeKind.Class, IsRecord: false }
            && (ConstructorOf(type) is { IsImplicitlyDeclared: false } || MemberInitializersOf(type).Count > 0 || (type.BaseType is { } parent && IsSource(parent)));

    /// <summary>The constructor that a container would take: the one with the most parameters.</summary>
    public static IMethodSymbol? ConstructorOf(INamedTypeSymbol type)
        => type.InstanceConstructors
            .Where(constructor => !(type.IsRecord && constructor is { IsImplicitlyDeclared: true, Parameters.Length: 1 }))
            .OrderByDescending(constructor => constructor.Parameters.Length)
            .FirstOrDefault();

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
            writes ??= FindWrites();
            result = writes[member.Name].Any(write => IsWriteOutsideMaking(write, member));
            reassigned.Add(member, result);
        }

        return result;
    }

    public IEnumerable<ISymbol> ReassignedMembersOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null && IsSource(current); current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers())
            {
                if (member is { IsStatic: false, IsImplicitlyDeclared: false } and (IFieldSymbol or IPropertySymbol { IsIndexer: false }) && IsReassigned(member))
                {
                    yield return member;
                }
            }
        }
    }

    /// <summary>The member that a type runs for a virtual or interface member.</summary>
    public static ISymbol? FindImplementation(ISymbol member, INamedTypeSymbol type)
    {
        if (member.ContainingType.TypeKind == TypeKind.Interface)
        {
            return type.FindImplementationForInterfaceMember(member)
                ?? (type.AllInterfaces.FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.ContainingType.OriginalDefinition)) is { } constructed
                    && constructed.GetMembers(member.Name).FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.OriginalDefinition)) is { } own
                        ? type.FindImplementationForInterfaceMember(own)
                        : null);
        }

        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol candidate in current.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.OriginalDefinition) || Overrides(candidate, member))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static bool Overrides(ISymbol candidate, ISymbol member)
    {
        ISymbol? current = candidate;
        while (current is not null)
        {
            current = current switch
            {
                IMethodSymbol method => method.OverriddenMethod,
                IPropertySymbol property => property.OverriddenProperty,
                _ => null,
            };
            if (current is not null && SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, member.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Inherits(INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        if (ancestor.TypeKind == TypeKind.Interface)
        {
            return type.AllInterfaces.Any(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, ancestor.OriginalDefinition));
        }

        for (INamedTypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceOrTypeSymbol container)
    {
        foreach (INamedTypeSymbol type in container.GetTypeMembers())
        {
            yield return type;
            foreach (INamedTypeSymbol nested in AllTypes(type))
            {
                yield return nested;
            }
        }

        if (container is INamespaceSymbol space)
        {
            foreach (INamedTypeSymbol type in space.GetNamespaceMembers().SelectMany(AllTypes))
            {
                yield return type;
            }
        }
    }

    private bool Owns(SyntaxTree tree) => Compilation.ContainsSyntaxTree(tree);

    private bool IsGenerated(SyntaxTree tree)
    {
        if (!generated.TryGetValue(tree, out bool result))
        {
            result = GeneratedCode.Is(tree);
            generated.Add(tree, result);
        }

        return result;
    }

    private IOperation? FindBody(IMethodSymbol method)
    {
        if (!SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, Compilation.Assembly))
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

    private ILookup<string, SyntaxNode> FindWrites()
    {
        List<(string Name, SyntaxNode Node)> found = [];
        foreach (SyntaxTree tree in Compilation.SyntaxTrees.Where(tree => !IsGenerated(tree)))
        {
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
            {
                SyntaxNode? target = node switch
                {
                    AssignmentExpressionSyntax assignment when !assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression) => assignment.Left,
                    ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => argument.Expression,
                    PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.PreIncrementExpression) || prefix.IsKind(SyntaxKind.PreDecrementExpression) => prefix.Operand,
                    PostfixUnaryExpressionSyntax postfix when !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression) => postfix.Operand,
                    _ => null,
                };
                if (target is TupleExpressionSyntax tuple)
                {
                    found.AddRange(tuple.Arguments.Select(argument => (NameOf(argument.Expression), (SyntaxNode)argument.Expression)));
                }
                else if (target is not null && NameOf(target) is { Length: > 0 } name)
                {
                    found.Add((name, target));
                }
            }
        }

        return found.ToLookup(write => write.Name, write => write.Node);
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

        if (!SymbolEqualityComparer.Default.Equals(ModelOf(write.SyntaxTree).GetSymbolInfo(write).Symbol?.OriginalDefinition, member))
        {
            return false;
        }

        bool inConstructor = write.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is { } constructor
            && write.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is null
            && write.FirstAncestorOrSelf<LocalFunctionStatementSyntax>() is null
            && ModelOf(constructor.SyntaxTree).GetDeclaredSymbol(constructor) is { } symbol
            && SymbolEqualityComparer.Default.Equals(symbol.ContainingType, member.ContainingType)
            && symbol.IsStatic == member.IsStatic;
        return !inConstructor;
    }
}
