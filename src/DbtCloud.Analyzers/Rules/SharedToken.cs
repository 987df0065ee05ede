using DbtCloud.Analyzers.Flow.Facts;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Rules;

/// <summary>A binding and the place where it is reported.</summary>
internal sealed class SharedToken(BindingFact binding, SyntaxNode place, INamedTypeSymbol? type, bool isMany)
{
    public BindingFact Binding { get; } = binding;

    public SyntaxNode Place { get; } = place;

    /// <summary>The type that the place lies in.</summary>
    public INamedTypeSymbol? Type { get; } = type;

    /// <summary>True where a loop puts one token and every account together.</summary>
    public bool IsMany { get; } = isMany;
}
