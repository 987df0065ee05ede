using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

internal static class TypeNames
{
    /// <summary>Namespace and name without type arguments, for example <c>System.Net.Http.HttpClient</c>.</summary>
    public static string Of(ITypeSymbol? type)
    {
        if (type is null)
        {
            return string.Empty;
        }

        // The block of C# 14 extension members is a type without a name.
        if (type.Name.Length == 0 && type.ContainingType is { } block)
        {
            return Of(block);
        }

        string name = type.ContainingType is { } outer ? Of(outer) + "." + type.Name : type.Name;
        return type.ContainingType is not null || type.ContainingNamespace is not { IsGlobalNamespace: false } space ? name : space.ToDisplayString() + "." + name;
    }

    /// <summary>
    /// What tells a type or method from others in a key: its own name and a hash of the whole. A namespace is not readable in it,
    /// since a namespace that says dbt says nothing about the value.
    /// </summary>
    public static string Identity(ISymbol symbol)
    {
        ulong hash = 14695981039346656037;
        foreach (char character in symbol.ToDisplayString())
        {
            hash = unchecked((hash ^ character) * 1099511628211);
        }

        string owner = symbol is IMethodSymbol { ContainingType: { } type } ? type.Name + "." : string.Empty;
        return $"{owner}{symbol.Name}#{hash:x}";
    }

    /// <summary>True where a type is, derives from or implements a named one.</summary>
    public static bool IsOrInherits(ITypeSymbol? type, string name)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (Of(current) == name)
            {
                return true;
            }
        }

        return type is not null && type.AllInterfaces.Any(candidate => Of(candidate) == name);
    }
}
