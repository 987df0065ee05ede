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
