using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Ways to read a setting at a place: from the configuration where one is in scope, else from the environment.</summary>
internal static class SecretReads
{
    public static IEnumerable<ExpressionSyntax> Of(FixSubject subject, SyntaxNode place, string configurationKey, string environmentVariable)
    {
        string exception = TypeNames.At(subject, place, "System.InvalidOperationException");
        foreach (string configuration in ValuesInScope.Configurations(subject, place))
        {
            string read = $"{configuration}[{Syntax.Literal(configurationKey)}]";
            yield return Syntax.Expression(read);
            yield return Syntax.Expression($"({read} ?? throw new {exception}({Syntax.Literal($"Set {configurationKey}.")}))");
        }

        string variable = Syntax.Literal(environmentVariable);
        if (subject.Model.GetTypeInfo(place, subject.CancellationToken) is { } type && (KnownTypes.IsDbtToken(type.ConvertedType) || KnownTypes.IsDbtToken(type.Type)))
        {
            yield return Syntax.Expression($"{TypeNames.At(subject, place, "DbtCloud.DbtToken")}.FromEnvironmentVariable({variable})");
        }

        yield return Syntax.Expression(
            $"({Environment(subject, place, environmentVariable)} ?? throw new {exception}({Syntax.Literal($"Set the environment variable {environmentVariable}.")}))");
    }

    /// <summary>A read of an environment variable that gives an empty text where it is not set.</summary>
    public static ExpressionSyntax OrEmpty(FixSubject subject, SyntaxNode place, string environmentVariable)
        => Syntax.Expression($"({Environment(subject, place, environmentVariable)} ?? string.Empty)");

    private static string Environment(FixSubject subject, SyntaxNode place, string variable)
        => $"{TypeNames.At(subject, place, "System.Environment")}.GetEnvironmentVariable({Syntax.Literal(variable)})";
}
