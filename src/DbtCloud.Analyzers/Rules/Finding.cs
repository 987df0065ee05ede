using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Rules;

/// <summary>Something to report, before its severity is decided.</summary>
internal sealed class Finding(DiagnosticDescriptor descriptor, SyntaxNode place, params object[] arguments)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public SyntaxNode Place { get; } = place;

    public object[] Arguments { get; } = arguments;

    public ImmutableArray<Location> Additional { get; init; } = ImmutableArray<Location>.Empty;

    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>The exact place, where it is a part of the node only.</summary>
    public Location? Exact { get; init; }

    public DiagnosticSeverity AtMost { get; init; } = DiagnosticSeverity.Error;
}
