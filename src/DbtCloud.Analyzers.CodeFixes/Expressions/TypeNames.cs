using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Spells a type as shortly as a place allows.</summary>
internal static class TypeNames
{
    public static string At(FixSubject subject, SyntaxNode place, string fullName)
    {
        string shortName = fullName.Substring(fullName.LastIndexOf('.') + 1);
        SymbolInfo found = subject.Model.GetSpeculativeSymbolInfo(place.SpanStart, SyntaxFactory.ParseTypeName(shortName), SpeculativeBindingOption.BindAsExpression);
        return found.Symbol is ITypeSymbol type && KnownTypes.Named(type, fullName) ? shortName : "global::" + fullName;
    }
}
