using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Looks for the project id that the code at a place has at hand.</summary>
internal static class ProjectIds
{
    /// <summary>The one project id in scope; null where there is none, or more than one.</summary>
    public static string? OnlyOne(FixSubject subject, SyntaxNode place)
    {
        string[] names = ValuesInScope.Symbols(subject, place)
            .Where(symbol => symbol.Name.Replace("_", string.Empty).EndsWith("projectid", StringComparison.OrdinalIgnoreCase))
            .Select(symbol => symbol.Name)
            .Distinct()
            .ToArray();
        return names.Length == 1 ? names[0] : null;
    }
}
