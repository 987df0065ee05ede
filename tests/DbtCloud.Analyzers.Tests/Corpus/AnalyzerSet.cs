using System.Collections.Immutable;
using System.Reflection;
using DbtCloud.Analyzers.Endpoints;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Tests.Corpus;

/// <summary>Everything that the two analyzer assemblies hold, found as the compiler finds it.</summary>
internal static class AnalyzerSet
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = All<DiagnosticAnalyzer>(typeof(Endpoint).Assembly);

    public static ImmutableArray<CodeFixProvider> CodeFixes { get; } = All<CodeFixProvider>(Assembly.Load("DbtCloud.Analyzers.CodeFixes"));

    private static ImmutableArray<T> All<T>(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(T)) && type.GetConstructor(Type.EmptyTypes) is not null)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!),
    ];
}
