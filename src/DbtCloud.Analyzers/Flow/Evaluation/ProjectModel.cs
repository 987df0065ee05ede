using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>What the evaluator asks about the project: its code, its types and what stands behind them, the surfaces that know others' types.</summary>
internal sealed class ProjectModel(Compilation compilation, BoundCode code)
{
    private readonly MemberWrites writes = new(compilation, code);
    private readonly Dictionary<ITypeSymbol, Surface[]> surfaces = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, INamedTypeSymbol?> implementations = new(SymbolEqualityComparer.Default);
    private readonly ImmutableArray<Surface> all = KnownSurfaces.All();
    private List<INamedTypeSymbol>? ownTypes;

    public Compilation Compilation { get; } = compilation;

    public Registrations Registrations { get; } = new();

    public IReadOnlyList<INamedTypeSymbol> OwnTypes => ownTypes ??= AllTypes(Compilation.Assembly.GlobalNamespace).ToList();

    public SemanticModel ModelOf(SyntaxTree tree) => code.ModelOf(tree);

    /// <inheritdoc cref="BoundCode.BodyOf" />
    public IOperation? BodyOf(IMethodSymbol method) => code.BodyOf(method);

    /// <inheritdoc cref="BoundCode.InitializerOf" />
    public IOperation? InitializerOf(ISymbol member) => code.InitializerOf(member);

    /// <inheritdoc cref="BoundCode.MemberInitializersOf" />
    public IReadOnlyList<(ISymbol Member, IOperation Value)> MemberInitializersOf(INamedTypeSymbol type) => code.MemberInitializersOf(type);

    /// <inheritdoc cref="BoundCode.PrimaryBaseCallOf" />
    public IInvocationOperation? PrimaryBaseCallOf(IMethodSymbol constructor) => code.PrimaryBaseCallOf(constructor);

    /// <inheritdoc cref="MemberWrites.IsReassigned" />
    public bool IsReassigned(ISymbol member) => writes.IsReassigned(member);

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

    public static bool IsPrimary(IMethodSymbol constructor)
        => constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax;

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
}
