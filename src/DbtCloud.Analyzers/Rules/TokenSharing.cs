using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.Rules;

/// <summary>The opt-out: <c>[DbtTokenShared("why")]</c> on a member, parameter, method or type on the way.</summary>
internal static class TokenSharing
{
    private const string AttributeName = "DbtTokenSharedAttribute";

    public static bool IsMeant(BindingFact binding)
    {
        for (Frame? frame = binding.Levels[0].Frame; frame is not null; frame = frame.Caller)
        {
            if (IsMarked(frame.Member))
            {
                return true;
            }
        }

        return binding.Token.Parts.Any(part => part.Syntax is { } syntax && IsMarked(syntax))
            || binding.Levels.Any(level => level.Token is { } token && NamesMarked(token, level.Frame.Member.ContainingType));
    }

    private static bool IsMarked(ISymbol? symbol)
    {
        for (; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is not INamespaceSymbol && symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == AttributeName))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMarked(SyntaxNode syntax)
    {
        foreach (SyntaxNode node in syntax.AncestorsAndSelf())
        {
            SyntaxList<AttributeListSyntax> lists = node switch
            {
                MemberDeclarationSyntax member => member.AttributeLists,
                ParameterSyntax parameter => parameter.AttributeLists,
                _ => default,
            };
            if (lists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString().Split('.').Last() is "DbtTokenShared" or AttributeName))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesMarked(SyntaxNode token, INamedTypeSymbol? type)
    {
        string name = token is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : token is IdentifierNameSyntax identifier ? identifier.Identifier.ValueText : string.Empty;
        return name.Length > 0 && type is not null && type.GetMembers(name).Any(IsMarked);
    }
}
