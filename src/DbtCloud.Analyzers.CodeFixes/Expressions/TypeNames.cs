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
        return Means(shortName) ? shortName : Means(fullName) ? fullName : "global::" + fullName;

        bool Means(string name)
            => subject.Model.GetSpeculativeSymbolInfo(place.SpanStart, SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsExpression).Symbol is ITypeSymbol type && KnownTypes.Named(type, fullName);
    }
}
