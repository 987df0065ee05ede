using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Puts another token where a value carries it inside: a header, a dictionary of headers, a record, a provider of credentials, a registration.</summary>
internal static class CarriedToken
{
    private static readonly string[] TokenWords = ["token", "pat", "secret", "apikey", "bearer", "credential"];

    /// <summary>The nodes to replace with what carries the other token.</summary>
    /// <param name="reads">The ways to read the other token as a text.</param>
    public static IEnumerable<(SyntaxNode Old, SyntaxNode New)> Replacing(FixSubject subject, IReadOnlyList<ExpressionSyntax> reads)
    {
        ExpressionSyntax? node = subject.Node is ArgumentSyntax argument ? argument.Expression : subject.Node as ExpressionSyntax;
        if (node is null)
        {
            yield break;
        }

        ITypeSymbol? type = subject.TypeOf(node);
        foreach (ExpressionSyntax read in reads)
        {
            string token = read.WithoutParentheses().WithoutTrivia().ToString();
            if (node.Parent is WithExpressionSyntax copy && copy.Expression == node && type is not null && TokenMember(type, copy) is { } member)
            {
                ExpressionSyntax assignment = Syntax.Expression($"{member} = {token}");
                yield return (copy.Initializer, copy.Initializer.AddExpressions(assignment).WithAdditionalAnnotations(Formatter.Annotation));
            }
            else if (type is { Name: "AuthenticationHeaderValue" })
            {
                yield return (node, Made(node, $"new {TypeNames.At(subject, node, "System.Net.Http.Headers.AuthenticationHeaderValue")}(\"Bearer\", {token})"));
            }
            else if (IsHeaders(type))
            {
                string dictionary = TypeNames.At(subject, node, "System.Collections.Generic.Dictionary<string, string>");
                yield return (node, Made(node, $"new {dictionary}({node.WithoutTrivia()}) {{ [{Syntax.Literal(HeaderName(subject))}] = \"Bearer \" + ({token}) }}"));
            }
            else if (KnownTypes.Is(type, "DbtCloud.IDbtCredentialProvider") && node.Parent?.Parent?.Parent is BaseObjectCreationExpressionSyntax creation && KnownTypes.IsDbtCloudClient(subject.TypeOf(creation)))
            {
                yield return (node, Made(node, $"new {TypeNames.At(subject, node, "DbtCloud.DbtToken")}({token})"));
            }
        }
    }

    /// <summary>The same for an account's registration that names no token, or asks a provider.</summary>
    public static IEnumerable<(SyntaxNode Old, SyntaxNode New)> Registering(FixSubject subject, string configurationKey, string environmentVariable)
    {
        if (subject.Node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(IsRegistration) is not { } registration
            || registration.ArgumentList.Arguments is not { Count: 3 or 4 } arguments
            || (arguments.Count == 4 && arguments[3].Expression is not LambdaExpressionSyntax))
        {
            yield break;
        }

        IEnumerable<string> reads = ValuesInScope.Configurations(subject, registration).Select(configuration => $"{configuration}[{Syntax.Literal(configurationKey)}]")
            .Append($"{TypeNames.At(subject, registration, "DbtCloud.DbtToken")}.FromEnvironmentVariable({Syntax.Literal(environmentVariable)})");
        foreach (string read in reads)
        {
            ArgumentSyntax token = SyntaxFactory.Argument(Syntax.Expression(read));
            ArgumentListSyntax list = arguments.Count == 3
                ? registration.ArgumentList.WithArguments(arguments.Add(token.WithLeadingTrivia(SyntaxFactory.Space)))
                : registration.ArgumentList.WithArguments(arguments.Replace(arguments[3], token.InPlaceOf(arguments[3])));
            yield return (registration.ArgumentList, list.WithAdditionalAnnotations(Formatter.Annotation));
        }
    }

    /// <summary>The same for <c>options.Credentials = …</c> of one account: its token by name.</summary>
    public static IEnumerable<(SyntaxNode Old, SyntaxNode New)> Naming(FixSubject subject, string configurationKey, string environmentVariable)
    {
        if (AccountName.RegisteredKey(subject.Node) is null
            || subject.Node.AncestorsAndSelf().OfType<AssignmentExpressionSyntax>().FirstOrDefault() is not { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Credentials" } member } assignment)
        {
            yield break;
        }

        IEnumerable<string> reads = ValuesInScope.Configurations(subject, assignment).Select(configuration => $"{configuration}[{Syntax.Literal(configurationKey)}]")
            .Append($"{TypeNames.At(subject, assignment, "System.Environment")}.GetEnvironmentVariable({Syntax.Literal(environmentVariable)})");
        foreach (string read in reads)
        {
            yield return (assignment, Made(assignment, $"{member.Expression.WithoutTrivia()}.Token = {read}"));
        }
    }

    private static bool IsRegistration(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddAccount" };

    private static ExpressionSyntax Made(SyntaxNode old, string text) => Syntax.Expression(text).InPlaceOf(old);

    private static string? TokenMember(ITypeSymbol type, WithExpressionSyntax copy)
    {
        string[] names = type.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property is { IsStatic: false, SetMethod: not null } && (property.Type.SpecialType == SpecialType.System_String || KnownTypes.IsDbtToken(property.Type)))
            .Select(property => property.Name)
            .Where(name => TokenWords.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) || name.EndsWith("Key", StringComparison.Ordinal))
            .ToArray();
        return names is [var only] && !copy.Initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left.ToString() == only) ? only : null;
    }

    private static bool IsHeaders(ITypeSymbol? type)
        => type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }, { SpecialType: SpecialType.System_String }], Name: "Dictionary" or "IDictionary" };

    // A dictionary tells "authorization" from "Authorization".
    private static string HeaderName(FixSubject subject)
        => subject.Root.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.ValueText)
            .FirstOrDefault(text => text.Equals("Authorization", StringComparison.OrdinalIgnoreCase)) ?? "Authorization";
}
