using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Looks for a value that the code at a place can already use.</summary>
internal static class ValuesInScope
{
    /// <summary>Expressions that give the root of the configuration, nearest first.</summary>
    public static IEnumerable<string> Configurations(FixSubject subject, SyntaxNode place)
    {
        foreach (ISymbol symbol in Symbols(subject, place))
        {
            ITypeSymbol type = TypeOf(symbol)!;
            if (KnownTypes.IsConfiguration(type) && !KnownTypes.IsConfigurationSection(type))
            {
                yield return symbol.Name;
            }
            else if (Member(type, "Configuration", KnownTypes.IsConfiguration) is { } member)
            {
                yield return $"{symbol.Name}.{member.Name}";
            }
        }
    }

    /// <summary>Locals, parameters, fields and properties with a value, nearest first; a declaration further down is none.</summary>
    public static IEnumerable<ISymbol> Symbols(FixSubject subject, SyntaxNode place)
    {
        int position = place.SpanStart;
        return subject.Model.LookupSymbols(position)
            .Where(symbol => TypeOf(symbol) is not null && symbol.CanBeReferencedByName && IsThereAlready(symbol, place))
            .OrderBy(symbol => symbol is ILocalSymbol ? 0 : symbol is IParameterSymbol ? 1 : symbol is IFieldSymbol ? 2 : 3);
    }

    public static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol { IsIndexer: false, GetMethod: not null } property => property.Type,
        _ => null,
    };

    /// <summary>A readable property or field of a type or what it derives from.</summary>
    public static ISymbol? Member(ITypeSymbol type, string name, Func<ITypeSymbol, bool> accepts)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers(name))
            {
                if (!member.IsStatic && member.DeclaredAccessibility == Accessibility.Public && TypeOf(member) is { } found && accepts(found))
                {
                    return member;
                }
            }
        }

        return null;
    }

    // A local is not usable in its own initializer, nor before it.
    private static bool IsThereAlready(ISymbol symbol, SyntaxNode place)
        => symbol is not ILocalSymbol local
            || local.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree == place.SyntaxTree && reference.Span.End <= place.SpanStart)
            || local.IsForEach;
}
