using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Documentation;

/// <summary>The descriptors, and what the two assemblies hold, found as a compiler finds it.</summary>
internal static class AllRules
{
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
    [
        .. typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    public static ImmutableArray<string> Ids { get; } = [.. Descriptors.Select(descriptor => descriptor.Id).Distinct()];

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = Exported<DiagnosticAnalyzer>(typeof(Descriptors).Assembly);

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = Exported<CodeFixProvider>(typeof(CodeFixes.Rules.SharedTokenFix).Assembly);

    private static ImmutableArray<T> Exported<T>(Assembly assembly)
        => [.. assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(T)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!)];
}
