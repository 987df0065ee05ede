using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Tells reads from writes by the names around a URL.</summary>
internal static class Verbs
{
    private static readonly string[] Writes = ["Post", "Put", "Patch", "Delete"];

    public static bool IsRead(SyntaxNode url)
        => !url.Ancestors()
            .TakeWhile(node => node is not (StatementSyntax or MemberDeclarationSyntax))
            .SelectMany(node => node switch
            {
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => [member.Name.Identifier.ValueText],
                InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => [name.Identifier.ValueText],
                BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } => arguments.Arguments.Select(argument => argument.Expression).OfType<MemberAccessExpressionSyntax>().Select(access => access.Name.Identifier.ValueText),
                _ => Enumerable.Empty<string>(),
            })
            .Any(name => Writes.Any(verb => name.StartsWith(verb, StringComparison.Ordinal)));
}
